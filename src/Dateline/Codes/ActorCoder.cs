using System.Collections.Frozen;

namespace Dateline.Codes;

/// <summary>
/// Codes of actors. CAMEO and PLOVER: ISO country and sector run together ("SYRMIL", "---CVL", a bare "TUR" for the state by its name or capital),
/// or the code of a known organisation ("IGOUNO"). ACLED: the actor type.
/// </summary>
internal sealed class ActorCoder
{
    /// <summary>The code of a party the sentence does not name.</summary>
    public const string Nobody = "---";

    private const string Outside = "External/Other Forces";

    private readonly FrozenDictionary<string, string> organisations;
    private readonly FrozenDictionary<string, DataRow> sectors;
    private readonly FrozenDictionary<string, string> targets;
    private readonly FrozenSet<string> states;
    private readonly FrozenDictionary<string, string> adjectives;

    private ActorCoder(
        FrozenDictionary<string, string> organisations,
        FrozenDictionary<string, DataRow> sectors,
        FrozenDictionary<string, string> targets,
        FrozenSet<string> states,
        FrozenDictionary<string, string> adjectives)
    {
        this.adjectives = adjectives;
        this.organisations = organisations;
        this.sectors = sectors;
        this.targets = targets;
        this.states = states;
    }

    public static ActorCoder Load(DataFolder data)
    {
        var countries = DataTable.Load(data.File("actors/countries.tsv"), "iso3", "names", "adjectives", "people", "capitals");
        return new(
            DataTable.Load(data.File("codes/organisations.tsv"), "slug", "code").By(r => r[0], r => r[1]),
            DataTable.Load(data.File("codes/sectors.tsv"), "sector", "cameo", "plover", "acled").By(r => r[0], r => r),
            DataTable.Load(data.File("codes/targets.tsv"), "class", "sector").By(r => r[0], r => r[1]),
            countries.SelectMany(r => r.Values(1).Concat(r.Values(4))).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            countries.SelectMany(r => r.Values(2).Select(a => (Adjective: a, Iso: r[0]))).DistinctBy(a => a.Adjective)
                .ToFrozenDictionary(a => a.Adjective, a => a.Iso, StringComparer.Ordinal));
    }

    /// <summary>Whether a name stands for a state: its own or its capital's.</summary>
    public bool IsState(string name) => states.Contains(Bare(name));

    /// <summary>The state of an adjective ("Indian"), or null.</summary>
    public Actor? StateOf(TextSpan word) =>
        adjectives.TryGetValue(word.Text, out var iso) ? new Actor { Text = word.Text, Span = word, Country = iso } : null;

    /// <summary>The code of an actor.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="scheme">In which scheme.</param>
    /// <param name="land">ISO country where it happens: ACLED counts forces of other states as outside forces; null where unknown.</param>
    public string Of(Actor actor, CodeScheme scheme, string? land = null)
    {
        var sector = sectors.GetValueOrDefault(actor.Sector ?? Sectors.Unknown);
        if (scheme == CodeScheme.Acled)
        {
            var type = sector?[3] is { Length: > 0 } known ? known : Nobody;
            return type == "State Forces" && land is not null && actor.Country is not null && actor.Country != land ? Outside : type;
        }

        if (actor.Group is not null && organisations.TryGetValue(actor.Group, out var own))
        {
            return own;
        }

        var role = sector?[scheme == CodeScheme.Cameo ? 1 : 2] ?? "";
        if (actor is { Country: { } country, Role: null } && IsState(actor.Text))
        {
            return country;
        }

        return role is "IGO" or "NGO" && actor.Country is null ? role : (actor.Country ?? Nobody) + role;
    }

    /// <summary>The sector a thing belongs to, by its class ("hospital": MED); null where it says nothing.</summary>
    public string? SectorOf(EventObject thing) => thing.Class is null ? null : targets.GetValueOrDefault(thing.Class);

    private static string Bare(string text) => text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
}
