namespace Dateline.Times;

/// <summary>The built-in classes of the rule language, written <c>$num</c>, <c>$DAY</c> ... in patterns; lower case for words, upper case for expressions of an earlier pass.</summary>
internal enum TimeSymbol
{
    Num,

    /// <summary>Day of the month in digits.</summary>
    Dom,

    /// <summary>Hour in digits, 0 to 24.</summary>
    Hour,

    /// <summary>Four digits, 1900 to 2099, or a spoken year.</summary>
    Year,

    /// <summary>Four digits below 1900 or above 2099, a year only where something says so.</summary>
    Old,

    /// <summary>Two digits.</summary>
    Yy,

    /// <summary>Ordinal in digits or words.</summary>
    Ord,

    /// <summary>"1990s".</summary>
    Decade,

    /// <summary>"7:15".</summary>
    Clock,

    /// <summary>"2016-02-08".</summary>
    Date,

    /// <summary>Four digits that are a time of day.</summary>
    Hhmm,

    /// <summary>A word with a capital that is in no list: a name, or the first word of a sentence.</summary>
    Cap,

    /// <summary>A lower-case word in no list that ends in s: most often a plural noun.</summary>
    Plural,

    /// <summary>A lower-case word in no list that ends in ed: most often a past form.</summary>
    Past,

    /// <summary>Number of at most 60 in words or digits.</summary>
    Small,

    XExpr,
    XDate,
    XDay,
    XWeekday,
    XMonth,
    XYear,
    XQuarter,
    XSeason,
    XHalf,
    XPeriod,
    XWeek,
    XClock,
    XPart,
    XDur,
    XDecade,
    XCentury,

    /// <summary>A month or month and day, or quarter or season, with no year.</summary>
    XOpen,
}
