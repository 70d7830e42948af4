namespace Dateline.Numbers;

/// <summary>The part a word plays in a spelled-out number.</summary>
internal enum NumeralKind : byte
{
    None,

    /// <summary>zero to nineteen.</summary>
    Unit,

    /// <summary>twenty to ninety.</summary>
    Ten,

    /// <summary>hundred.</summary>
    Hundred,

    /// <summary>thousand, million, m, bn.</summary>
    Scale,

    /// <summary>dozen: a count of twelve.</summary>
    Dozen,

    /// <summary>first, 21st in words.</summary>
    Ordinal,

    /// <summary>a, an: one before hundred, dozen, thousand.</summary>
    Article,

    /// <summary>and.</summary>
    And,

    /// <summary>half, quarter, third: parts after "and a".</summary>
    Part,
}
