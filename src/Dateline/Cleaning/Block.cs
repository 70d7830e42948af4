namespace Dateline.Cleaning;

/// <summary>A stretch of a report's text (a paragraph, a headline) and what it is.</summary>
public readonly record struct Block(Extent Extent, BlockKind Kind);
