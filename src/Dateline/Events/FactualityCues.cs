using System.Collections.Frozen;

namespace Dateline.Events;

/// <summary>Words that say whether what they govern is fact (<c>data/events/factuality.tsv</c>: lemma, kind, status, relations).</summary>
internal sealed class FactualityCues
{
    private readonly FrozenDictionary<(string Lemma, string Kind), (EventStatus Status, string[] Relations)> governors;
    private readonly FrozenDictionary<string, EventStatus> modifiers;
    private readonly FrozenSet<string> hedges;
    private readonly FrozenSet<string> unmarked;

    private FactualityCues(
        FrozenDictionary<(string Lemma, string Kind), (EventStatus Status, string[] Relations)> governors,
        FrozenDictionary<string, EventStatus> modifiers,
        FrozenSet<string> hedges,
        FrozenSet<string> unmarked)
    {
        this.governors = governors;
        this.modifiers = modifiers;
        this.hedges = hedges;
        this.unmarked = unmarked;
    }

    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static FactualityCues Load(string path)
    {
        var governors = new Dictionary<(string Lemma, string Kind), (EventStatus Status, string[] Relations)>();
        var modifiers = new Dictionary<string, EventStatus>(StringComparer.Ordinal);
        var hedges = new HashSet<string>(StringComparer.Ordinal);
        var unmarked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in DataTable.Load(path, "lemma", "kind", "status", "relations"))
        {
            switch (row[1])
            {
                case "hedge":
                    hedges.Add(row[0]);
                    break;
                case "unmarked":
                    unmarked.Add(row[0]);
                    break;
                case "modifier":
                    modifiers[row[0]] = row.Parse<EventStatus>(2);
                    break;
                case "verb" or "noun" or "subject" or "aspect" or "schedule" or "ahead" or "attempt":
                    governors[(row[0], row[1])] = (row.Parse<EventStatus>(2), row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                    break;
                default:
                    throw row.Wrong($"'{row[1]}' is no kind of cue; one of verb, noun, subject, aspect, schedule, ahead, attempt, modifier, hedge, unmarked");
            }
        }

        return new FactualityCues(
            governors.ToFrozenDictionary(), modifiers.ToFrozenDictionary(StringComparer.Ordinal), hedges.ToFrozenSet(StringComparer.Ordinal), unmarked.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Status that a governing word gives to what stands to it in this relation, or null.</summary>
    public EventStatus? Of(string lemma, string kind, string relation)
    {
        if (!governors.TryGetValue((lemma, kind), out var cue))
        {
            return null;
        }

        foreach (var own in cue.Relations)
        {
            if (relation.StartsWith(own, StringComparison.Ordinal))
            {
                return cue.Status;
            }
        }

        return null;
    }

    public EventStatus? OfModifier(string lemma) => modifiers.TryGetValue(lemma, out var status) ? status : null;

    /// <summary>Whether its plain present may tell what is to come: "talks start on Monday".</summary>
    public bool IsSchedule(string lemma) => governors.ContainsKey((lemma, "schedule"));

    /// <summary>Whether a word of time points ahead: "tomorrow", "next".</summary>
    public bool IsAhead(string lemma) => governors.ContainsKey((lemma, "ahead"));

    /// <summary>Whether the past tense looks like the present ("hit").</summary>
    public bool IsUnmarked(string lemma) => unmarked.Contains(lemma);

    public bool IsHedge(string lemma) => hedges.Contains(lemma);
}
