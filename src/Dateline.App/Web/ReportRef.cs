using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>Which report a fact stands in.</summary>
/// <param name="Key">Key in the case, from the report's bytes; the same on every machine.</param>
/// <param name="Id">Id as the input gave it.</param>
internal sealed record ReportRef(string Key, string Id, string? Title, string? Outlet, ImmutableArray<string> Agency, Published Published)
{
    public static ReportRef Of(ReportHead head) => new(head.Report, head.Id, head.Title, head.Outlet, head.Agency, head.Published);
}
