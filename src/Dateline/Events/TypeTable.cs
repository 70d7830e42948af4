using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

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
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number == 1 || line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 7 || !Enum.TryParse<EventType>(cells[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var type))
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"{path}:{number}: expected type, plover, plover_mode, cameo, acled_event, acled_sub_event, ucdp; found '{line}'"));
            }

            var plover = cells[1].Length == 0 ? null : cells[2].Length == 0 ? cells[1] : $"{cells[1]}-{cells[2]}";
            ImmutableArray<string> acled = cells[4].Length == 0 ? [] : [cells[4], cells[5]];
            codes[type] = new EventCodes(plover, cells[3].Length == 0 ? null : cells[3], acled, cells[6] == "no" ? null : cells[6]);
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
