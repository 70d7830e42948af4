using System.CommandLine;
using System.Diagnostics;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Scores the syntax stage on the treebanks and name sets.</summary>
internal sealed class SyntaxScoreCommand : Command
{
    private readonly Option<string> corpora = new("--corpora") { Description = "Folder with ud/ and ner/.", DefaultValueFactory = _ => "../shared/corpora" };
    private readonly Option<string?> model = new("--model") { Description = "Model file, data/syntax/english.model where left out." };
    private readonly Option<string[]> splits = new("--splits") { Description = "dev, test or both.", DefaultValueFactory = _ => ["dev", "test"] };

    public SyntaxScoreCommand()
        : base("syntax-score", "Score tagging, parsing and names on the treebanks and name sets.")
    {
        Add(corpora);
        Add(model);
        Add(splits);
        SetAction(parsed => Run(new(parsed.GetRequiredValue(corpora)), parsed.GetValue(model), parsed.GetRequiredValue(splits)));
    }

    private static int Run(Corpora corpora, string? path, string[] splits)
    {
        var data = DataFolder.Locate();
        var watch = Stopwatch.StartNew();
        var model = SyntaxParser.Load(path ?? data.File("syntax/english.model"), data);
        Console.WriteLine($"load {watch.ElapsedMilliseconds} ms");
        var parser = new SyntaxParser(data, model);
        foreach (var split in splits)
        {
            foreach (var name in (string[])["en_ewt-ud-", "en_gumopen-ud-"])
            {
                var gold = corpora.Treebank(name + split);
                _ = parser.Fill(new([.. gold.Sentences.Take(200)]));
                watch.Restart();
                var system = parser.Fill(gold);
                var seconds = watch.Elapsed.TotalSeconds;
                var score = QuickScore.Of(gold, system);
                Console.WriteLine(FormattableString.Invariant($"{name}{split} {score} {score.Words / seconds:0} words/s"));
            }

            foreach (var set in (string[])["uner-ewt", "wikigold", "gum-derived-open"])
            {
                Console.WriteLine($"{set} {split} {NameScore.Of(corpora.Names(set, split), parser)}");
            }
        }

        return 0;
    }
}
