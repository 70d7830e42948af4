namespace Dateline.Times;

/// <summary>How a time expression finds its days.</summary>
internal enum TimeKind : byte
{
    None,

    /// <summary>Parts of the calendar: "12 March 2016", "October", "the third quarter", "the 1990s".</summary>
    Calendar,

    /// <summary>A day named by its weekday.</summary>
    Weekday,

    /// <summary>A period counted from the anchor's own: "last week", "today", "this year".</summary>
    Relative,

    /// <summary>A length: "two weeks".</summary>
    Duration,

    /// <summary>A point a length away from the anchor: "two weeks ago".</summary>
    Shift,

    /// <summary>A length that ends or begins at the anchor: "the past two weeks".</summary>
    Span,

    /// <summary>"every Friday", "daily".</summary>
    Set,

    /// <summary>"now", "recently", "the future".</summary>
    Reference,

    /// <summary>No time: a name or word that only looks like one ("Black September").</summary>
    Block,
}
