using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dateline.Events;

/// <summary>Crosswalk of event types to PLOVER, CAMEO, ACLED and UCDP (<c>data/events/types.tsv</c>).</summary>
internal sealed class TypeTable
{
    private readonly FrozenDictionary<EventType, EventCodes> codes;

    private TypeTable(FrozenDictionary<EventType, EventCodes> codes) => this.codes = codes;

    /// <exception cref="InvalidDataException">A line cannot be read or a type is missing; the message names file and line.</exception>
    public static TypeTable Load(string path)
    {
        var codes = new Dictionary<EventType, EventCodes>();
        foreach (var row in DataTable.Load(path, "type", "plover", "plover_mode", "cameo", "acled_event", "acled_sub_event", "ucdp"))
        {
            var plover = row[1].Length == 0 ? null : row[2].Length == 0 ? row[1] : $"{row[1]}-{row[2]}";
            ImmutableArray<string> acled = row[4].Length == 0 ? [] : [row[4], row[5]];
            codes[row.Parse<EventType>(0)] = new EventCodes(plover, row[3].Length == 0 ? null : row[3], acled, row[6] == "no" ? null : row[6]);
        }

        foreach (var type in Enum.GetValues<EventType>())
        {
            if (!codes.ContainsKey(type))
            {
                throw new InvalidDataException($"{path}: no line for the event type {type}; add one");
            }
        }

        return new TypeTable(codes.ToFrozenDictionary());
    }

    /// <summary>Codes of a type as its parties make them: a state's gain of territory is ACLED's "Government regains territory".</summary>
    public EventCodes Of(EventType type, IReadOnlyList<Actor> actors)
    {
        var own = codes[type];
        return type == EventType.Capture && actors.Any(a => a.Sector is Sectors.Military or Sectors.Government or Sectors.ProGovernmentMilitia or Sectors.Police)
            ? own with { Acled = ["Battles", "Government regains territory"] }
            : own;
    }
}
