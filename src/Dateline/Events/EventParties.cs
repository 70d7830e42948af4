using Dateline.Actors;

namespace Dateline.Events;

/// <summary>Compares parties across mentions.</summary>
internal static class EventParties
{
    /// <summary>The same group, or the same state's or side's people; a state's government and its army are one here.</summary>
    public static bool Same(Actor a, Actor b) =>
        a.Group is not null || b.Group is not null
            ? a.Group == b.Group
            : a.Country == b.Country && (a.Sector == b.Sector || (IsState(a) && IsState(b)));

    /// <summary>Whether an actor is but another word for a named one: "the assailants", "suspected jihadists" where the group is told.</summary>
    public static bool IsVagueFor(Actor vague, Actor named) =>
        vague.Group is null && vague.Name is null && named.Group is not null && named.Sector is Sectors.Rebel or Sectors.ProGovernmentMilitia && vague.Sector is Sectors.Unidentified or Sectors.Rebel;

    /// <summary>Whether two parties are not on one side for certain: the forces of two states, or of a state and those who fight it.</summary>
    public static bool Opposed(Actor a, Actor b) =>
        (IsState(a) && IsState(b) && a.Country is not null && b.Country is not null && a.Country != b.Country) || (IsStateSide(a) && b.Sector is Sectors.Rebel) || (a.Sector is Sectors.Rebel && IsStateSide(b));

    private static bool IsStateSide(Actor actor) => IsState(actor) || actor.Sector is Sectors.ProGovernmentMilitia or Sectors.Police;

    private static bool IsState(Actor actor) => actor.Sector is Sectors.Government or Sectors.Military;
}
