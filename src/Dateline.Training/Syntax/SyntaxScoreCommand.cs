using System.CommandLine;
using System.Diagnostics;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Syntax;
using Dateline.Training.Syntax.Grammar;

namespace Dateline.Training.Syntax;

/// <summary>
/// Scores the syntax stage on the treebanks and name sets: over given tokens, from raw text, on upper-case and comma-less copies.
/// With <c>--gold</c> and <c>--system</c> it compares two CoNLL-U files instead.
/// </summary>
internal sealed class SyntaxScoreCommand : Command
{
    private readonly Option<string> corpora = new("--corpora") { Description = "Folder with ud/ and ner/.", DefaultValueFactory = _ => "../shared/corpora" };
    private readonly Option<string?> model = new("--model") { Description = "Model file, data/syntax/english.model where left out." };
    private readonly Option<string[]> splits = new("--splits") { Description = "dev, test or both.", DefaultValueFactory = _ => ["dev", "test"], AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> gold = new("--gold") { Description = "A CoNLL-U file to score against." };
    private readonly Option<string?> system = new("--system") { Description = "The CoNLL-U file to score." };

    public SyntaxScoreCommand()
        : base("syntax-score", "Score tagging, parsing and names on the treebanks and name sets.")
    {
        foreach (var option in (Option[])[corpora, model, splits, gold, system])
        {
            Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(gold) is { } right && parsed.GetValue(system) is { } left)
        {
            Print(ConllScore.Of(ConlluDocument.Parse(File.ReadAllText(right)), ConlluDocument.Parse(File.ReadAllText(left))));
            return 0;
        }

        var (sets, data, watch) = (new Corpora(parsed.GetRequiredValue(corpora)), DataFolder.Locate(), Stopwatch.StartNew());
        var loaded = SyntaxParser.Load(parsed.GetValue(model) ?? data.File("syntax/english.model"), data);
        using var parser = new SyntaxParser(data, loaded);
        Console.WriteLine($"load {watch.ElapsedMilliseconds} ms");
        var own = NewsGrammar.HeldOut;
        Console.WriteLine($"news on war, 60 sentences of our own, given tokens: {QuickScore.Of(own, parser.Fill(own))}");
        foreach (var split in parsed.GetRequiredValue(splits))
        {
            foreach (var name in (string[])["en_ewt-ud-", "en_gumopen-ud-"])
            {
                Treebank(name + split, sets.Treebank(name + split), parser);
            }

            var news = News(sets.Treebank("en_gumopen-ud-" + split));
            Console.WriteLine($"GUM news {split}, given tokens: {QuickScore.Of(news, parser.Fill(news))}");
            foreach (var set in (string[])["uner-ewt", "wikigold", "gum-derived-open"])
            {
                Console.WriteLine($"{set} {split}: {NameScore.Of(sets.Names(set, split), parser)}");
            }
        }

        return 0;
    }

    private static void Treebank(string name, ConlluDocument gold, SyntaxParser parser)
    {
        Console.WriteLine($"{name}, given tokens: {QuickScore.Of(gold, parser.Fill(gold))}");
        var (upper, commaless) = (Copies.Upper(gold), Copies.WithoutCommas(gold));
        Console.WriteLine($"{name}, upper case:   {QuickScore.Of(upper, parser.Fill(upper))}");
        Console.WriteLine($"{name}, no commas:    {QuickScore.Of(commaless, parser.Fill(commaless))}");
        var text = string.Join('\n', TextDocument.From(gold).Select(d => d.Text));
        var report = Report.Plain(RawReport.Plain(name, text));
        Console.WriteLine($"{name}, raw text:");
        Print(ConllScore.Of(gold, ConlluConverter.From(parser.Parse(report))));
        var watch = Stopwatch.StartNew();
        var words = parser.Parse(report).Sentences.Sum(s => s.Length);
        Console.WriteLine(FormattableString.Invariant($"  {words / watch.Elapsed.TotalSeconds:0} words/s from raw text, one thread"));
    }

    private static ConlluDocument News(ConlluDocument gum) =>
        new([.. gum.Sentences.Where(s => s.Comments.Any(c => c.StartsWith("# sent_id = GUM_news", StringComparison.Ordinal)))]);

    private static void Print(ConllMeasure[] measures)
    {
        foreach (var m in measures)
        {
            Console.WriteLine(FormattableString.Invariant($"  {m.Name,-10} P {m.Precision,6:0.00} R {m.Recall,6:0.00} F1 {m.F1,6:0.00}{(m.AlignedAccuracy is { } share ? FormattableString.Invariant($" aligned {share,6:0.00}") : "")}"));
        }
    }
}
