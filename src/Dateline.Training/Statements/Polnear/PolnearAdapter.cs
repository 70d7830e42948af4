using Dateline.Ingest;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>
/// PolNeAR's notion of an attribution over Dateline's stages: the parse, names, actors and reporting clauses of an article; which words are
/// cues, and which of the spans around them are source and content, is chosen by linear layers learned from the set's training part.
/// </summary>
internal sealed class PolnearAdapter(DataFolder data)
{
    private const double LeastCue = 0.04;

    private readonly ReportReader reader = new(data);
    private readonly SentenceClauses clauses = new(CueLexicon.Load(data));

    public static string Folder(DataFolder data) => Path.GetFullPath(Path.Combine(data.Root, "..", "eval", "polnear"));

    public Article Annotate(string id, string text) =>
        new(reader.Annotate(reader.Parse(RawReport.Plain(id, text))), clauses);

    public static IEnumerable<Attribution> Read(Article article, PolnearModel model) =>
        Judge(article, Find(article, model), model).Where(j => j.Chance >= model.Threshold).Select(j => j.Finding.Write(article));

    /// <summary>All findings with the chance that the whole attribution is right.</summary>
    public static IEnumerable<(Finding Finding, double Chance)> Judge(Article article, IReadOnlyList<Finding> findings, PolnearModel model) =>
        findings.Select(f => (f, Choice.Chance(model.Verdicts, VerdictFeatures.Of(article, f, findings))));

    /// <summary>Every word that may be a cue, with the likeliest source and content.</summary>
    public static List<Finding> Find(Article article, PolnearModel model)
    {
        var findings = new List<Finding>();
        foreach (var sentence in article.Sentences)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                if (CueFeatures.IsCandidate(sentence[i])
                    && Choice.Chance(model.Cues, CueFeatures.Of(article, sentence, i)) is var cue and >= LeastCue
                    && Complete(article, sentence, i, cue, model) is { } finding)
                {
                    findings.Add(finding);
                }
            }
        }

        return findings;
    }

    private static Finding? Complete(Article article, Sentence sentence, int cue, double chance, PolnearModel model)
    {
        var (source, sourceChance) = Source(article, sentence, cue, model);
        var contents = ContentCandidates.Of(article, sentence, cue, source);
        if (contents.Count == 0)
        {
            return null;
        }

        var features = new ContentFeatures(article, sentence, cue, source);
        var chances = Choice.Chances(model.Contents, [.. contents.Select(features.Of)]);
        var (best, mass) = Choice.Heaviest(chances, (i, j) => Overlap.Jaccard(contents[i].Spans, contents[j].Spans) >= 0.5);
        return new(sentence, cue, source, contents[best], chance, sourceChance, mass);
    }

    private static (SourceCandidate Source, double Chance) Source(Article article, Sentence sentence, int cue, PolnearModel model)
    {
        var sources = SourceCandidates.Of(article, sentence, cue);
        var chances = Choice.Chances(model.Sources, [.. sources.Select(c => SourceCandidates.Features(article, sentence, cue, c))]);
        var (best, mass) = Choice.Heaviest(chances, (i, j) => i == j || (sources[i].Sentence == sources[j].Sentence && sources[i].Range.Overlaps(sources[j].Range)));
        return (sources[best], mass);
    }
}
