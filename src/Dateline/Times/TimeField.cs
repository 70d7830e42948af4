namespace Dateline.Times;

/// <summary>The slots a rule can set, by the names used in data/times/rules.tsv.</summary>
internal enum TimeField : byte
{
    Kind,
    Year,
    Month,
    Day,
    Weekday,
    Quarter,
    Half,
    Season,
    Decade,
    Century,
    Holiday,
    Unit,
    N,
    High,
    Dir,
    Anchor,
    Part,
    Hour,
    Minute,
    Last,
    Mod,
    Ref,
    Zone,

    /// <summary>Copies all slots of an expression.</summary>
    Take,

    /// <summary>Sets the expression it lies in.</summary>
    Within,

    /// <summary>Adds to the hour: 12 for p.m. (of 12 itself nothing), and 0 for a.m.</summary>
    Noon,
}
