using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dateline.Codes;

/// <summary>
/// Event types in PLOVER, CAMEO, ACLED and UCDP: the codes of the type (<c>data/events/types.tsv</c>), refined by weapon, words and parties
/// (<c>data/codes/events.tsv</c>: of the rows of a type the first whose conditions all hold; empty cells keep the code of the type).
/// </summary>
internal sealed class Crosswalk
{
    private readonly FrozenDictionary<EventType, EventCodes> types;
    private readonly FrozenDictionary<EventType, Refinement[]> refinements;

    private Crosswalk(FrozenDictionary<EventType, EventCodes> types, FrozenDictionary<EventType, Refinement[]> refinements)
    {
        this.types = types;
        this.refinements = refinements;
    }

    /// <exception cref="InvalidDataException">A line cannot be read or a type is missing; the message names file and line.</exception>
    public static Crosswalk Load(DataFolder data)
    {
        var path = data.File("events/types.tsv");
        var types = DataTable.Load(path, "type", "plover", "plover_mode", "cameo", "acled_event", "acled_sub_event", "ucdp")
            .ToFrozenDictionary(row => row.Parse<EventType>(0), row => Codes(row, 1) with { Ucdp = row[6] == "no" ? null : row[6] });
        foreach (var type in Enum.GetValues<EventType>())
        {
            if (!types.ContainsKey(type))
            {
                throw new InvalidDataException($"{path}: no line for the event type {type}; add one");
            }
        }

        var refinements = DataTable.Load(data.File("codes/events.tsv"), "type", "when", "plover", "plover_mode", "cameo", "acled_event", "acled_sub_event")
            .GroupBy(row => row.Parse<EventType>(0))
            .ToFrozenDictionary(g => g.Key, g => g.Select(row => new Refinement([.. row[1].Split(' ').Select(c => EventCondition.Parse(row, c))], Codes(row, 2))).ToArray());
        return new Crosswalk(types, refinements);
    }

    /// <summary>PLOVER as the record writes it: type, or type-mode.</summary>
    public static string? Plover(string type, string mode) => type.Length == 0 ? null : mode.Length == 0 ? type : $"{type}-{mode}";

    public EventCodes Of(EventMention e)
    {
        var codes = types[e.Type];
        var fine = refinements.GetValueOrDefault(e.Type)?.FirstOrDefault(r => r.Conditions.All(c => c.Holds(e)))?.Codes;
        return fine is null ? codes : codes with
        {
            Plover = fine.Plover ?? codes.Plover,
            Cameo = fine.Cameo ?? codes.Cameo,
            Acled = fine.Acled.IsEmpty ? codes.Acled : fine.Acled,
        };
    }

    private static EventCodes Codes(DataRow row, int first)
    {
        ImmutableArray<string> acled = row[first + 3].Length == 0 ? [] : [row[first + 3], row[first + 4]];
        return new EventCodes(Plover(row[first], row[first + 1]), row[first + 2].Length == 0 ? null : row[first + 2], acled, null);
    }

    private sealed record Refinement(EventCondition[] Conditions, EventCodes Codes);
}
