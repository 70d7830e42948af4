using Dateline.Syntax;

namespace Dateline.Training.Events.Case;

/// <summary>
/// Chooses a label by the events of a snippet (ACLED sub-event types, <c>eval/case2021/events.tsv</c>) and by words for what the record has no event type
/// for (<c>eval/case2021/words.tsv</c>): the label of the greatest sum. Both tables are written by hand after the labels' definitions.
/// </summary>
internal sealed class CaseLabels
{
    private const double Lead = 1.4;
    private const double Aside = 0.4;
    private const string Unknown = "OTHER";

    private readonly ILookup<string, (string Label, double Weight)> events;
    private readonly IReadOnlyList<(CasePattern Pattern, string Label, double Weight)> words;

    private CaseLabels(ILookup<string, (string, double)> events, IReadOnlyList<(CasePattern, string, double)> words)
    {
        this.events = events;
        this.words = words;
    }

    public static CaseLabels Load(DataFolder data)
    {
        var folder = Path.GetFullPath(Path.Combine(data.Root, "..", "eval", "case2021"));
        return new CaseLabels(
            DataTable.Load(Path.Combine(folder, "events.tsv"), "event", "label", "weight").ToLookup(r => r[0], r => (r[1], r.Number(2)), StringComparer.Ordinal),
            [.. DataTable.Load(Path.Combine(folder, "words.tsv"), "label", "weight", "words").Select(r => (CasePattern.Parse(r[2]), r[0], r.Number(1)))]);
    }

    public string Of(Reading reading, ParsedReport parsed)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal) { [Unknown] = 0.1 };
        foreach (var e in reading.Events)
        {
            var factor = (e.Sentence == 0 ? Lead : 1) * (e.Background || !e.Status.IsActual() ? Aside : 1);
            foreach (var key in (string[])[e.Codes!.Acled.ElementAtOrDefault(1) ?? "", "type:" + Json.RecordName.Of(e.Type)])
            {
                foreach (var (label, weight) in events[key])
                {
                    scores[label] = scores.GetValueOrDefault(label) + (weight * factor);
                }
            }
        }

        var lemmas = parsed.Sentences.Select(s => s.Tokens.Select(t => t.Lemma.ToLowerInvariant()).ToArray()).ToArray();
        foreach (var (pattern, label, weight) in words)
        {
            var at = pattern.FirstSentence(lemmas);
            if (at >= 0)
            {
                scores[label] = scores.GetValueOrDefault(label) + (weight * (at == 0 ? Lead : 1));
            }
        }

        return scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
    }
}
