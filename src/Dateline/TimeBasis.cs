namespace Dateline;

/// <summary>Where the days of a time come from: its own words, words relative to an anchor, the report's day, or the passage around it.</summary>
public enum TimeBasis
{
    Explicit,
    Relative,
    Report,
    Context,
}
