namespace Dateline.Relations;

/// <summary>How a tie word stands between its two parties.</summary>
internal enum TiePattern
{
    /// <summary>"X-backed Y".</summary>
    Hyphen,

    /// <summary>"Y backed by X".</summary>
    Agent,

    /// <summary>"X backs Y".</summary>
    Active,

    /// <summary>"X affiliated with Y", "X loyal to Y".</summary>
    With,

    /// <summary>"X fighting against Y".</summary>
    Against,

    /// <summary>"X fights alongside Y".</summary>
    Alongside,

    /// <summary>"X based in Y".</summary>
    In,

    /// <summary>"X, commander of Y", "Y commander X".</summary>
    Noun,
}
