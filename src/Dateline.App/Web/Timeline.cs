using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>When the facts under a filter happened or hold, in order of their first day.</summary>
/// <param name="Undated">Facts without a day.</param>
internal sealed record Timeline(ImmutableArray<TimelineSpan> Spans, long Undated)
{
    public static Timeline Of(EventStore store, FactFilter filter)
    {
        var all = Sums(store.Days(filter));
        var asserted = Asserted.Only(filter) is { } told ? Sums(store.Days(told)) : all;

        // A state that is open at one end is drawn at the day that is known.
        return new Timeline(
            [.. all.Where(s => s.Key.Start is not null || s.Key.End is not null)
                .Select(s => new TimelineSpan(s.Key.Start ?? s.Key.End!.Value, s.Key.End ?? s.Key.Start!.Value, s.Key.Precision, s.Value, asserted.GetValueOrDefault(s.Key)))
                .OrderBy(s => s.Start).ThenBy(s => s.End).ThenBy(s => s.Precision, StringComparer.Ordinal)],
            all.Where(s => s.Key.Start is null && s.Key.End is null).Sum(s => s.Value));
    }

    private static Dictionary<(DateOnly? Start, DateOnly? End, string? Precision), long> Sums(ImmutableArray<SpanOfDays> days) =>
        days.GroupBy(d => (d.Start, d.End, d.Precision)).ToDictionary(g => g.Key, g => g.Sum(d => d.Facts));
}
