using System.Collections.Frozen;
using System.Globalization;

namespace Dateline.Events;

/// <summary>Words that say whether what they govern is fact (<c>data/events/factuality.tsv</c>: lemma, kind, status, relations).</summary>
internal sealed class FactualityCues
{
    private readonly FrozenDictionary<(string Lemma, string Kind), (EventStatus Status, string[] Relations)> governors;
    private readonly FrozenDictionary<string, EventStatus> modifiers;
    private readonly FrozenSet<string> hedges;

    private FactualityCues(
        FrozenDictionary<(string Lemma, string Kind), (EventStatus Status, string[] Relations)> governors,
        FrozenDictionary<string, EventStatus> modifiers,
        FrozenSet<string> hedges)
    {
        this.governors = governors;
        this.modifiers = modifiers;
        this.hedges = hedges;
    }

    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static FactualityCues Load(string path)
    {
        var governors = new Dictionary<(string Lemma, string Kind), (EventStatus Status, string[] Relations)>();
        var modifiers = new Dictionary<string, EventStatus>(StringComparer.Ordinal);
        var hedges = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number == 1 || line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length == 4 && cells[1] == "hedge")
            {
                hedges.Add(cells[0]);
            }
            else if (cells.Length == 4 && Enum.TryParse<EventStatus>(cells[2], ignoreCase: true, out var status))
            {
                if (cells[1] == "modifier")
                {
                    modifiers[cells[0]] = status;
                }
                else
                {
                    governors[(cells[0], cells[1])] = (status, cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                }
            }
            else
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"{path}:{number}: expected 'lemma TAB verb|noun|modifier|hedge TAB status TAB relations', found '{line}'"));
            }
        }

        return new FactualityCues(
            governors.ToFrozenDictionary(), modifiers.ToFrozenDictionary(StringComparer.Ordinal), hedges.ToFrozenSet(StringComparer.Ordinal));
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

    public bool IsHedge(string lemma) => hedges.Contains(lemma);
}
