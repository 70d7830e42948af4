using System.Collections.Immutable;

namespace Dateline.Storage;

/// <summary>What tells one report from another.</summary>
/// <param name="Report">Key: first 16 hex digits of the SHA-256 of its bytes.</param>
/// <param name="Id">Id as the input gave it.</param>
/// <param name="Published">The report's day; reasons are left to the reading.</param>
public sealed record ReportHead(
    string Report, string Id, string? Title, string? Outlet, ImmutableArray<string> Agency, Published Published, string? Url, string? Source);
