namespace Dateline.Numbers;

/// <summary>Words that say what a number beside them is not, or join two numbers.</summary>
[Flags]
internal enum NumberWordClass
{
    None = 0,

    /// <summary>A month: the number beside it is a day or a year.</summary>
    Month = 1,

    /// <summary>resolution, highway, brigade: the number after it is a name.</summary>
    Label = 2,

    /// <summary>a.m., GMT: the number before it is a time.</summary>
    Clock = 4,

    /// <summary>in, since: four digits after it are a year.</summary>
    YearCue = 8,

    /// <summary>Before "one", it is no number: "no one".</summary>
    NotOne = 16,

    /// <summary>After "one", it is no number: "one another".</summary>
    OneNext = 32,

    /// <summary>to, and, or, - : joins the ends of a range.</summary>
    Join = 64,

    /// <summary>between, from: opens a range.</summary>
    Opener = 128,
}
