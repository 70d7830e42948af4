namespace Dateline.Times;

/// <summary>What the word before a time makes of it.</summary>
internal enum TimeBound : byte
{
    None,

    /// <summary>since, from: the time begins there.</summary>
    Since,

    /// <summary>until, till, through, by.</summary>
    Until,
    Before,
    After,

    /// <summary>for: a length that, after "has", runs up to the report's day.</summary>
    For,
}
