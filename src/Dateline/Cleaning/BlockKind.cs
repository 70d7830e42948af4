namespace Dateline.Cleaning;

/// <summary>What a stretch of a report's text is.</summary>
public enum BlockKind
{
    Title,

    /// <summary>The summary between title and story.</summary>
    Lede,

    /// <summary>The place and date that open a wire story: "LATAKIA (Syria), February 8. /TASS/."</summary>
    Dateline,
    Body,

    /// <summary>Kept in the text, left out of the reading: menus, share buttons, comment policy, repeated captions, bylines, sign-offs.</summary>
    Boilerplate,
}
