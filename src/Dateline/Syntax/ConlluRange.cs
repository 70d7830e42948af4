namespace Dateline.Syntax;

/// <summary>A multiword token: words <c>[First, End)</c> written as one.</summary>
public sealed record ConlluRange(int First, int End, string Form, string Misc);
