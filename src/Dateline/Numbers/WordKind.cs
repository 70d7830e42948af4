namespace Dateline.Numbers;

/// <summary>What a scanned word is by its shape.</summary>
internal enum WordKind : byte
{
    Text,

    /// <summary>Digits, with thousands separators or not.</summary>
    Integer,
    Decimal,

    /// <summary>"1/2", "½".</summary>
    Fraction,

    /// <summary>"1st".</summary>
    Ordinal,

    /// <summary>"1980s", "80s".</summary>
    Decade,

    /// <summary>"7:15"; A hour, B minute, C second or -1.</summary>
    Clock,

    /// <summary>"2016-02-08", "2/8/2016"; A year, B month, C day.</summary>
    Date,

    /// <summary>One character; its code is the value.</summary>
    Mark,
}
