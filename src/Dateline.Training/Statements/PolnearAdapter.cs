using Dateline.Actors;
using Dateline.Ingest;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements;

/// <summary>
/// PolNeAR's notion of an attribution over the statements stage: its wider list of cues and a linear judge of clauses, both from the set's
/// training part (<c>eval/polnear</c>); a quotation over several sentences is one attribution; contents keep "that" and quote marks.
/// </summary>
internal sealed class PolnearAdapter
{
    private readonly ReportReader reader;
    private readonly StatementReader statements;
    private readonly SentenceClauses clauses;
    private readonly PolnearJudge judge;

    public PolnearAdapter(DataFolder data, string folder)
    {
        reader = new ReportReader(data);
        var lexicon = CueLexicon.Load([data.File("statements/cues.tsv"), Path.Combine(folder, "cues.tsv")], data.File("statements/documents.tsv"));
        statements = new StatementReader(data, () => lexicon);
        clauses = new SentenceClauses(lexicon);
        judge = PolnearJudge.Load(Path.Combine(folder, "judge.tsv"));
    }

    public static string Folder(DataFolder data) => Path.GetFullPath(Path.Combine(data.Root, "..", "eval", "polnear"));

    public AnnotatedReport Annotate(string id, string text) =>
        reader.Annotate(reader.Parse(new RawReport { Id = id, Sha256 = "", Bytes = default, Text = text }));

    /// <summary>Every reporting clause with the attribution it would become, before the judge.</summary>
    public IEnumerable<(Sentence Sentence, ReportingClause Clause)> Candidates(AnnotatedReport report)
    {
        var quotes = QuoteMap.Of(report.Text);
        return report.Sentences.SelectMany(s => clauses.Read(report, s, quotes).Select(c => (s, c)));
    }

    public IReadOnlyList<Attribution> Read(string id, string text)
    {
        var report = Annotate(id, text);
        return Write(text, statements.Read(report, (s, c) => judge.Accepts(PolnearFeatures.Of(report, s, c))));
    }

    /// <summary>All clauses, judged or not.</summary>
    public IReadOnlyList<Attribution> ReadAll(AnnotatedReport report, Func<Sentence, ReportingClause, bool> keep) => Write(report.Text, statements.Read(report, keep));

    private static List<Attribution> Write(string text, IEnumerable<Statement> statements) =>
    [
        .. statements
            .Where(s => s.Speaker.Span is not null && s.Cue is not null)
            .GroupBy(s => (s.Cue!.Start, s.Speaker.Span!.Start))
            .Select(g => new Attribution(
                [[g.First().Speaker.Span!.Start, g.First().Speaker.Span!.End]],
                [[g.First().Cue!.Start, g.First().Cue!.End]],
                [.. g.SelectMany(s => s.Content).OrderBy(c => c.Start).Select(c => Widen(text, c))])),
    ];

    /// <summary>With the "that" before it and the quote marks around it.</summary>
    private static int[] Widen(string text, TextSpan content)
    {
        var (start, end) = (content.Start, content.End);
        if (start > 0 && QuoteMap.IsMark(text[start - 1]))
        {
            start--;
        }
        else if (start > 4 && text.AsSpan(start - 5, 5) is "that ")
        {
            start -= 5;
        }

        while (end < text.Length && (QuoteMap.IsMark(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && QuoteMap.IsMark(text[end + 1]))))
        {
            end++;
        }

        return [start, end];
    }
}
