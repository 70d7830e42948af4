namespace Dateline.Times;

/// <summary>From where a relative time counts.</summary>
internal enum TimeAnchor : byte
{
    /// <summary>The report's day.</summary>
    Report,

    /// <summary>The time told of just before: "the next day", "that year".</summary>
    Previous,
}
