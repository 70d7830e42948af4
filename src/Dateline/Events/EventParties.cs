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

    private static bool IsState(Actor actor) => actor.Sector is Sectors.Government or Sectors.Military;
}
