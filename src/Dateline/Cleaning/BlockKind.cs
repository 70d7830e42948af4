namespace Dateline.Cleaning;

/// <summary>What a stretch of a report's text is.</summary>
public enum BlockKind
{
    Title,
    Lede,
    Body,

    /// <summary>Kept in the text, left out of the reading: menus, share buttons, comment policy, repeated captions.</summary>
    Boilerplate,
}
