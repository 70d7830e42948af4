namespace Dateline.Cleaning;

/// <summary>A dateline: where it stands, its place words and its date as far as printed.</summary>
internal sealed record FoundDateline(Extent Extent, string? Place, string? Date);
