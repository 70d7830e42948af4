namespace Dateline.Syntax;

/// <summary>An empty node ("8.1"), kept as its line; <paramref name="After"/> words stand before it.</summary>
public sealed record ConlluEmptyNode(int After, string Line);
