namespace Dateline.Times;

/// <summary>What part of a period, or which side of the anchor, is meant.</summary>
internal enum TimeMod : byte
{
    None,

    /// <summary>early, the beginning of: first third.</summary>
    Early,
    Mid,
    Late,

    /// <summary>"earlier this year": from its start to the anchor.</summary>
    Earlier,

    /// <summary>"later this year": from the anchor to its end.</summary>
    Later,

    /// <summary>The very start or end of a period, as "at year-end".</summary>
    Begin,
    End,
}
