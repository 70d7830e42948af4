using System.Collections.Immutable;

namespace Dateline.App.Web;

/// <summary>A report in a list.</summary>
/// <param name="Lead">The beginning of its text.</param>
/// <param name="Counts">What was found in it.</param>
internal sealed record ReportItem(
    string Key, string Id, string? Title, string? Outlet, ImmutableArray<string> Agency, Published Published, string? Source, string? Language, string Lead, KindCounts Counts);
