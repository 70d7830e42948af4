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
            .By(row => row.Parse<EventType>(0), row => AllCodes(row, 1) with { Ucdp = row[6] == "no" ? null : row[6] });
        foreach (var type in Enum.GetValues<EventType>())
        {
            if (!types.ContainsKey(type))
            {
                throw new InvalidDataException($"{path}: no line for the event type {type}; add one");
            }
        }

        var refinements = DataTable.Load(data.File("codes/events.tsv"), "type", "when", "plover", "plover_mode", "cameo", "acled_event", "acled_sub_event")
            .GroupBy(row => row.Parse<EventType>(0))
            .ToFrozenDictionary(g => g.Key, g => g.Select(row => new Refinement([.. row[1].Split(' ').Select(c => EventCondition.Parse(row, c))], AllCodes(row, 2))).ToArray());
        return new Crosswalk(types, refinements);
    }

    /// <summary>PLOVER (type, or type-mode) and CAMEO from the columns plover, plover_mode and cameo.</summary>
    /// <param name="row">A row of a table of codes.</param>
    /// <param name="first">The first of the three columns.</param>
    public static EventCodes Codes(DataRow row, int first)
    {
        var (type, mode) = (row.TextOrNull(first), row.TextOrNull(first + 1));
        return new(type is null || mode is null ? type : $"{type}-{mode}", row.TextOrNull(first + 2), [], null);
    }

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

    /// <summary>The same with ACLED from the two columns behind them.</summary>
    private static EventCodes AllCodes(DataRow row, int first) =>
        Codes(row, first) with { Acled = row[first + 3].Length == 0 ? [] : [row[first + 3], row[first + 4]] };

    private sealed record Refinement(EventCondition[] Conditions, EventCodes Codes);
}
