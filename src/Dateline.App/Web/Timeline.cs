using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>When the facts under a filter happened or hold, or when the reports were published, in order of their first day.</summary>
/// <param name="Undated">Those without a day.</param>
internal sealed record Timeline(ImmutableArray<TimelineSpan> Spans, long Undated)
{
    public static Timeline OfFacts(EventStore store, FactFilter filter)
    {
        var all = Sums(store.Days(filter));
        return Of(all, Asserted.Only(filter) is { } told ? Sums(store.Days(told)) : all);
    }

    public static Timeline OfReports(EventStore store, FactFilter filter)
    {
        var all = store.ReportDays(filter).ToDictionary(d => (d.Start, d.End, d.Precision), d => d.Reports);
        return Of(all, all);
    }

    // A state that is open at one end is drawn at the day that is known.
    private static Timeline Of(Dictionary<(DateOnly? Start, DateOnly? End, string? Precision), long> all, Dictionary<(DateOnly? Start, DateOnly? End, string? Precision), long> asserted) => new(
        [.. all.Where(s => s.Key.Start is not null || s.Key.End is not null)
            .Select(s => new TimelineSpan(s.Key.Start ?? s.Key.End!.Value, s.Key.End ?? s.Key.Start!.Value, s.Key.Precision, s.Value, asserted.GetValueOrDefault(s.Key)))
            .OrderBy(s => s.Start).ThenBy(s => s.End).ThenBy(s => s.Precision, StringComparer.Ordinal)],
        all.Where(s => s.Key.Start is null && s.Key.End is null).Sum(s => s.Value));

    private static Dictionary<(DateOnly? Start, DateOnly? End, string? Precision), long> Sums(ImmutableArray<SpanOfDays> days) =>
        days.GroupBy(d => (d.Start, d.End, d.Precision)).ToDictionary(g => g.Key, g => g.Sum(d => d.Facts));
}
