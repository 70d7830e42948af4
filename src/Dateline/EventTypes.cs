namespace Dateline;

/// <summary>Families of event types that several stages ask for.</summary>
internal static class EventTypes
{
    /// <summary>Words and measures of one party towards another.</summary>
    public static bool IsBetweenParties(EventType type) =>
        type is EventType.Threat or EventType.Demand or EventType.Accusation or EventType.Sanction or EventType.Support;

    /// <summary>Armed acts that kill: what an attack may be.</summary>
    public static bool IsViolent(EventType type) =>
        type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.ChemicalAttack or EventType.Attack or EventType.Killing or EventType.Clash;
}
