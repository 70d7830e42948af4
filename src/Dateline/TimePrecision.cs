namespace Dateline;

/// <summary>How finely the days of a time are known.</summary>
public enum TimePrecision
{
    Day,
    Days,
    Week,
    Month,
    Season,
    Year,
    Years,
    Open,
}
