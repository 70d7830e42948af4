namespace Dateline;

/// <summary>TIMEX3 types (ISO-TimeML); written in upper case.</summary>
public enum TimeType
{
    Date,
    Time,
    Duration,
    Set,
}
