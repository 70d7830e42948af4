using System.Diagnostics;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>syntax-score --corpora DIR [--model FILE] [--splits dev,test]: scores the syntax stage.</summary>
internal static class SyntaxScoreCommand
{
    public static int Run(string[] args)
    {
        var options = new Options(args);
        var corpora = new Corpora(options.Get("corpora", "../shared/corpora"));
        var data = DataFolder.Locate();
        var watch = Stopwatch.StartNew();
        var model = ModelFile.Read(options.Get("model", data.File("syntax/english.model")), SyntaxModel.Read);
        Console.WriteLine($"load {watch.ElapsedMilliseconds} ms");
        var parser = new SyntaxParser(data, model);
        foreach (var split in options.Get("splits", "dev,test").Split(','))
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
