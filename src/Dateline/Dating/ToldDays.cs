using System.Collections.Immutable;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Dating;

/// <summary>What the dates of the text say of the report's day: it is not before the latest one told as past.</summary>
internal sealed class ToldDays
{
    /// <summary>An event that opens the story with its full date is news for this long.</summary>
    private const int NewsDays = 31;

    /// <summary>A report seldom names no day of its last year, or no month of its last two.</summary>
    private const int SilentDays = 366;
    private const int OpeningSentences = 3;

    private readonly (ResolvedTime Time, string Text, int Sentence, bool Since)? latest;
    private readonly List<(TimeExpression Time, int Sentence)> open = [];

    public ToldDays(ParsedReport parsed, ImmutableArray<Mention<TimeExpression>> times, TimeSolver solver)
    {
        _ = parsed;
        foreach (var mention in times)
        {
            var time = mention.Value;
            var ahead = time.Tense == Tense.Future || time.Bound is TimeBound.Until or TimeBound.Before;
            if (ahead || time.Fields.Kind != TimeKind.Calendar)
            {
                continue;
            }

            if (time.Fields is { Year: 0, Month: > 0, Day: > 0, Within: null })
            {
                open.Add((time, mention.Sentence));
                continue;
            }

            var days = solver.Solve(time, new DateOnly(2000, 1, 1), default);
            if (days is { Explicit: true, Start: { } start, Period.Unit: <= TimeUnit.Year } && start.Year is > 1900 and < 2100
                && (latest is null || start > latest.Value.Time.Start))
            {
                latest = (days, time.Span.Text, mention.Sentence, time.Bound == TimeBound.Since);
            }
        }
    }

    public string LatestText => latest?.Text ?? "";

    /// <summary>The first day a report with that dateline can be of: after the latest month or year told, not before the latest day told.</summary>
    public DateOnly? DatelineFloor => latest is { Time: { Start: { } start, End: { } end } time } ? time.Period!.Value.Unit == TimeUnit.Year ? end.AddDays(1) : start : null;

    public void Narrow(DayBounds bounds)
    {
        if (latest is { Time.Start: { } start })
        {
            bounds.Narrow(start, null, $"\"{LatestText}\" is told as past");
        }
    }

    /// <summary>Sets the end where nothing else did, and uses days without a year.</summary>
    public void Close(DayBounds bounds)
    {
        if (latest is { Time: { Start: { } start, End: { } end } days } found)
        {
            if (days.Period!.Value.Unit == TimeUnit.Day && found.Sentence < OpeningSentences)
            {
                bounds.Narrow(start, CalendarPeriod.Add(start, NewsDays), $"\"{found.Text}\" opens the story as news");
            }
            else if (bounds.High is null && !found.Since && days.Period!.Value.Unit <= TimeUnit.Month)
            {
                bounds.Narrow(null, CalendarPeriod.Add(end, days.Period!.Value.Unit == TimeUnit.Day ? SilentDays : 2 * SilentDays), "no later day is told");
            }
        }

        foreach (var (time, sentence) in open)
        {
            OpenDay(time, sentence, bounds);
        }
    }

    /// <summary>"On Dec. 6": where only one year fits the bounds, the report is not earlier, and not much later when the day opens the story.</summary>
    private static void OpenDay(TimeExpression time, int sentence, DayBounds bounds)
    {
        if (bounds is not { Low: { } low, High: { } high } || high.Year - low.Year > 5)
        {
            return;
        }

        var f = time.Fields;
        var fitting = Enumerable.Range(low.Year, high.Year - low.Year + 1).Select(y => CalendarSolver.At(f, y).Start)
            .Where(d => d <= high && d >= low.AddDays(-NewsDays) && (f.Weekday == 0 || CalendarPeriod.IsoWeekday(d) == f.Weekday)).ToList();
        if (fitting.Count == 1)
        {
            bounds.Narrow(fitting[0], sentence < OpeningSentences ? CalendarPeriod.Add(fitting[0], NewsDays) : null, $"\"{time.Span.Text}\" is told as past");
        }
    }
}
