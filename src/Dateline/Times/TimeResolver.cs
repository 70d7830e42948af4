using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dateline.Syntax;

namespace Dateline.Times;

/// <summary>Turns time expressions into calendar days, anchored on the report's day and on other times in the text.</summary>
internal sealed class TimeResolver(DataFolder data)
{
    private readonly Lazy<TimeSolver> solver = new(() => new TimeSolver(new HolidayTable(data)));

    public ImmutableArray<Mention<TimeReference>> Resolve(ParsedReport parsed, ImmutableArray<Mention<TimeExpression>> times, Published published)
    {
        _ = parsed;
        var values = ImmutableCollectionsMarshal.AsImmutableArray(times.Select(m => m.Value).ToArray());
        var references = Resolve(values, published);
        var result = ImmutableArray.CreateBuilder<Mention<TimeReference>>(times.Length);
        for (var i = 0; i < times.Length; i++)
        {
            var m = times[i];
            result.Add(new(m.Sentence, m.First, m.End, m.Head, references[i]));
        }

        return result.MoveToImmutable();
    }

    /// <summary>One reference for each expression, in order.</summary>
    public TimeReference[] Resolve(ImmutableArray<TimeExpression> times, Published published)
    {
        var (first, last) = Anchors(published);
        var early = Run(times, first ?? last);
        var late = last == first ? early : Run(times, last ?? first);
        var result = new TimeReference[times.Length];
        for (var i = 0; i < times.Length; i++)
        {
            result[i] = Reference(times[i], early[i], late[i], first, last);
        }

        for (var i = 0; i < times.Length; i++)
        {
            Join(times, result, i);
        }

        return result;
    }

    /// <summary>The first and the last day the report can be of, by its bounds and its weekday.</summary>
    private static (DateOnly? First, DateOnly? Last) Anchors(Published published)
    {
        var (first, last) = (published.Start, published.End);
        if (published.Weekday is { } weekday && first != last)
        {
            first = first?.AddDays(((int)weekday - (int)first.Value.DayOfWeek + 7) % 7);
            last = last?.AddDays(-(((int)last.Value.DayOfWeek - (int)weekday + 7) % 7));
        }

        return (first, last);
    }

    private ResolvedTime[] Run(ImmutableArray<TimeExpression> times, DateOnly? anchor)
    {
        var now = anchor ?? new DateOnly(2000, 1, 1);
        var told = default(TimeContextState);
        var result = new ResolvedTime[times.Length];
        for (var i = 0; i < times.Length; i++)
        {
            var time = solver.Value.Solve(times[i], now, told);
            told.Tell(times[i].Span.Start, time, times[i].Fields is { Kind: TimeKind.Shift } or { Kind: TimeKind.Calendar, Direction: -2 });
            result[i] = Bounded(time, times[i].Bound, now);
        }

        return result;
    }

    /// <summary>Opens or closes the days by the preposition: "since 2011" runs to the report's day.</summary>
    private static ResolvedTime Bounded(in ResolvedTime time, TimeBound bound, DateOnly now)
    {
        if (time.Period is null || bound is TimeBound.None or TimeBound.For)
        {
            return time;
        }

        var (start, end) = bound switch
        {
            TimeBound.Since => (time.Start, time.Start <= now ? now : null),
            TimeBound.Until => (null, time.End),
            TimeBound.Before => (null, time.Start),
            _ => (time.Start, (DateOnly?)null),
        };
        return time with { Start = start, End = end, Precision = PeriodParts.PrecisionOf(start, end) };
    }

    private static TimeReference Reference(TimeExpression time, in ResolvedTime early, in ResolvedTime late, DateOnly? first, DateOnly? last)
    {
        var anchored = early.Explicit && time.Bound is TimeBound.None or TimeBound.For;
        var same = early.Value == late.Value;
        var start = anchored || first is not null ? early.Start : null;
        var end = anchored || last is not null ? late.End : null;
        var vague = early.Period is null;
        var known = early.Explicit || vague || (first is not null && last is not null);
        return new TimeReference
        {
            Text = time.Span.Text,
            Span = time.Span,
            Type = early.Type,
            Value = known && same ? early.Value : Common(early.Value, late.Value, known),
            Start = early.Explicit ? early.Start : start,
            End = end,
            Precision = same && known ? early.Precision : PeriodParts.PrecisionOf(start, end),
            Basis = early.Explicit ? TimeBasis.Explicit : TimeBasis.Relative,
            Derivation = [new DerivationStep("times/" + time.Rule, Why(time), time.Span)],
        };
    }

    private static string Why(TimeExpression time) => time.Fields.Kind switch
    {
        TimeKind.Weekday => time.Tense == Tense.Future ? "weekday ahead of the anchor" : "weekday at or before the anchor",
        TimeKind.Calendar when time.Fields.Year == 0 => "date completed from the report's day or the passage",
        TimeKind.Relative or TimeKind.Shift or TimeKind.Span => time.Fields.Anchor == TimeAnchor.Previous ? "counted from the time told before" : "counted from the report's day",
        _ => "as written",
    };

    /// <summary>What two values share, the rest as X: "2017-XX-XX"; null where nothing.</summary>
    private static string? Common(string? early, string? late, bool known)
    {
        if (!known || early is null || late is null || early.Length != late.Length || early.Length < 4 || !early.AsSpan(0, 4).SequenceEqual(late.AsSpan(0, 4)))
        {
            return early is { Length: 10 } ? "XXXX-XX-XX" : null;
        }

        return string.Create(early.Length, (early, late), static (to, pair) =>
        {
            var differs = false;
            for (var i = 0; i < to.Length; i++)
            {
                differs |= pair.early[i] != pair.late[i];
                to[i] = !differs || pair.early[i] is '-' or 'W' or 'T' ? pair.early[i] : 'X';
            }
        });
    }

    /// <summary>Gives both ends of "from Thursday to Sunday" the days of the whole.</summary>
    private static void Join(ImmutableArray<TimeExpression> times, TimeReference[] result, int i)
    {
        if (times[i].RangeEnd < 0)
        {
            return;
        }

        for (var j = i + 1; j < times.Length && times[j].Span.Start <= times[i].RangeEnd; j++)
        {
            if (times[j].Span.Start != times[i].RangeEnd)
            {
                continue;
            }

            var (start, end) = (result[i].Start, result[j].End);
            if (start is null || end is null || start > end)
            {
                return;
            }

            var precision = PeriodParts.PrecisionOf(start, end);
            result[i] = result[i] with { End = end, Precision = precision };
            result[j] = result[j] with { Start = start, Precision = precision };
        }
    }
}
