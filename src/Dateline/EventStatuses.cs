namespace Dateline;

/// <summary>What the values of <see cref="EventStatus"/> have in common.</summary>
internal static class EventStatuses
{
    /// <summary>Whether it is told as fact, over or under way, and neither planned, threatened, demanded, supposed nor denied.</summary>
    public static bool IsActual(this EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing;
}
