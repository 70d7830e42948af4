using System.Collections.Frozen;

namespace Dateline.Codes;

/// <summary>Codes of what is no plain happening: acts between parties that are no event type, words spoken, happenings not told as fact.</summary>
internal sealed class CodeTables
{
    private static readonly string[] Conflict = ["ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION"];
    private static readonly string[] Cooperation = ["AID", "COOPERATE", "RETREAT"];

    private readonly FrozenDictionary<string, Act[]> acts;
    private readonly FrozenDictionary<Stance, EventCodes> stances;
    private readonly FrozenDictionary<(EventStatus, string), EventCodes> statuses;

    private CodeTables(FrozenDictionary<string, Act[]> acts, FrozenDictionary<Stance, EventCodes> stances, FrozenDictionary<(EventStatus, string), EventCodes> statuses)
    {
        this.acts = acts;
        this.stances = stances;
        this.statuses = statuses;
    }

    public static CodeTables Load(DataFolder data) => new(
        DataTable.Load(data.File("codes/acts.tsv"), "verb", "target", "plover", "plover_mode", "cameo")
            .GroupBy(r => r[0]).ToFrozenDictionary(g => g.Key, g => g.Select(r => new Act(r[1].Split(','), Crosswalk.Codes(r, 2))).ToArray(), StringComparer.Ordinal),
        DataTable.Load(data.File("codes/statements.tsv"), "stance", "plover", "plover_mode", "cameo")
            .By(r => r.Parse<Stance>(0), r => Crosswalk.Codes(r, 1)),
        DataTable.Load(data.File("codes/statuses.tsv"), "status", "quad", "plover", "plover_mode", "cameo")
            .By(r => (r.Parse<EventStatus>(0), r[1]), r => Crosswalk.Codes(r, 2)));

    public IReadOnlyList<Act> ActsOf(string verb) => acts.GetValueOrDefault(verb) ?? [];

    /// <summary>Null for stances that schemes do not code: what is merely said.</summary>
    public EventCodes? Of(Stance stance) => stances.GetValueOrDefault(stance);

    /// <summary>
    /// The codes of a happening as it is told: as they are for a fact, those of a threat, promise, demand or denial otherwise; null for what did not or
    /// only may happen.
    /// </summary>
    public EventCodes? AsTold(EventCodes codes, EventStatus status) =>
        status.IsActual() ? codes : statuses.GetValueOrDefault((status, Quad(codes.Plover)));

    private static string Quad(string? plover)
    {
        var type = plover?.Split('-')[0];
        return Conflict.Contains(type) ? "material-conflict" : Cooperation.Contains(type) ? "material-cooperation" : "verbal";
    }

    /// <summary>A verb between two parties: the slots its target may stand in, and its codes.</summary>
    internal sealed record Act(string[] Targets, EventCodes Codes);
}
