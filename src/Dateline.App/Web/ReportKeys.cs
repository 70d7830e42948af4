using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>Keys of a reading's facts, in the order of its lists.</summary>
internal sealed record ReportKeys(
    ImmutableArray<string> Events, ImmutableArray<string> Statements, ImmutableArray<string> Figures, ImmutableArray<string> Relations, ImmutableArray<string> Control)
{
    public static ReportKeys Of(string report, Reading reading)
    {
        var keys = new FactKeys(report, reading);
        return new ReportKeys(keys.Events, keys.Statements, keys.Figures, keys.Relations, keys.Control);
    }
}
