namespace Dateline;

/// <summary>Whether a happening is told as fact, plan, threat, possibility, denial or demand.</summary>
public enum EventStatus
{
    Happened,
    Ongoing,
    Planned,
    Threatened,
    Hypothetical,
    Denied,
    Negated,
    Demanded,
}
