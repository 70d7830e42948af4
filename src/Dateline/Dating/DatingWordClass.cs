namespace Dateline.Dating;

/// <summary>Word classes of data/dating/words.tsv.</summary>
[Flags]
internal enum DatingWordClass
{
    None = 0,

    /// <summary>war, conflict, uprising.</summary>
    Strife = 1,

    /// <summary>said, told, announced.</summary>
    Speech = 2,

    /// <summary>former, ex: the office is no longer held.</summary>
    Former = 4,

    /// <summary>May stand between a length and the war it is of.</summary>
    Filler = 8,
    Its = 16,
    Year = 32,

    /// <summary>after, since.</summary>
    After = 64,

    /// <summary>over, more.</summary>
    Over = 128,

    /// <summary>than.</summary>
    Than = 256,

    /// <summary>nearly, almost.</summary>
    Nearly = 512,

    /// <summary>half.</summary>
    Half = 1024,
}
