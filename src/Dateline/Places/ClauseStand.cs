namespace Dateline.Places;

/// <summary>Where a place name stands to a word.</summary>
internal enum ClauseStand
{
    /// <summary>In its clause or one below that.</summary>
    Own,

    /// <summary>In a clause above or beside.</summary>
    Outside,

    /// <summary>In a clause that is said of something else: "a base that was used for an attack on X".</summary>
    OfOther,
}
