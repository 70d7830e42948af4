namespace Dateline;

/// <summary>Families of event types that several stages ask for.</summary>
internal static class EventTypes
{
    /// <summary>Words and measures of one party towards another.</summary>
    public static bool IsBetweenParties(EventType type) =>
        type is EventType.Threat or EventType.Demand or EventType.Accusation or EventType.Sanction or EventType.Support;
}
