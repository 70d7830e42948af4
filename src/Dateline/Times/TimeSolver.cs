namespace Dateline.Times;

/// <summary>Places one expression on the calendar, given the day it counts from and what the text has told before it.</summary>
internal sealed class TimeSolver(HolidayTable holidays)
{
    private const int DaysPerYear = 365;

    public ResolvedTime Solve(TimeExpression time, DateOnly now, in TimeContextState told)
    {
        var f = time.Fields;
        switch (f.Kind)
        {
            case TimeKind.Duration when time is { Bound: TimeBound.For, Tense: Tense.Present } && f.Unit >= TimeUnit.Day && !double.IsNaN(f.Amount):
                f.Direction = -1;
                return Span(f, now);
            case TimeKind.Duration:
                return new(TimeType.Duration, TimeValues.Duration(f.Unit, f.Amount), null, null, TimePrecision.Open, true, null);
            case TimeKind.Span:
                return Span(f, now);
            case TimeKind.Set:
                return new(TimeType.Set, TimeValues.Set(f), null, null, TimePrecision.Open, true, null);
            case TimeKind.Reference:
                return Vague(f.Reference);
            case TimeKind.Shift when double.IsNaN(f.Amount):
                return Vague(f.Direction < 0 ? TimeReferenceKind.Past : TimeReferenceKind.Future);
            case TimeKind.Calendar when f.Holiday > 0:
                return Holiday(time, now, told);
            default:
                break;
        }

        var period = Period(time, time.Tense, now, told);
        var (start, end) = PeriodParts.Narrow(period, f.Mod, now);
        if (f.Last > 0)
        {
            end = RangeEnd(f, period);
        }

        var clock = TimeValues.Clock(f);
        var isExplicit = f.Kind == TimeKind.Calendar && (f.Year > 0 || f.Decade > 0 || f.Century > 0 || f.Within is { Fields: { Kind: TimeKind.Calendar, Year: > 0 } });
        var precision = f.Mod == TimeMod.None && f.Last == 0 ? period.Precision : PeriodParts.PrecisionOf(start, end);
        return new(clock.Length > 0 ? TimeType.Time : TimeType.Date, period.Value + clock, start, end, precision, isExplicit, period);
    }

    private CalendarPeriod Period(TimeExpression time, Tense tense, DateOnly now, in TimeContextState told)
    {
        var f = time.Fields;
        var within = f.Within is { } outer ? Period(outer, tense, now, told) : (CalendarPeriod?)null;
        switch (f.Kind)
        {
            case TimeKind.Calendar when f.Decade > 0:
                return CalendarPeriod.Of(TimeUnit.Decade, CalendarPeriod.Year(f.Decade * 10));
            case TimeKind.Calendar when f.Century > 0:
                return CalendarPeriod.Of(TimeUnit.Century, CalendarPeriod.Year((f.Century * 100) - 99));
            case TimeKind.Calendar when within is { } year:
                return CalendarSolver.At(f, year.Start.Year);
            case TimeKind.Calendar:
                return CalendarSolver.Solve(f, tense, now, told.YearNear(time.Span.Start));
            case TimeKind.Weekday:
                return Weekday(f, tense, f.Anchor == TimeAnchor.Previous && told.Previous is { Unit: TimeUnit.Day } day ? day.Start : now);
            case TimeKind.Relative:
                return Relative(time, tense, now, told, within);
            case TimeKind.Shift:
                return Shift(time, now, told, within);
            default:
                return new(TimeUnit.Day, now);
        }
    }

    private static CalendarPeriod Weekday(in TimeFields f, Tense tense, DateOnly from)
    {
        var strict = f.Amount > 0 ? 1 : 0;
        var ahead = f.Direction > 0 || (f.Direction == 0 && tense == Tense.Future);
        var gap = f.Weekday - CalendarPeriod.IsoWeekday(from);
        gap = ahead ? (gap + 7) % 7 : -((7 - gap) % 7);
        return new(TimeUnit.Day, CalendarPeriod.Add(from, gap == 0 && strict > 0 ? (ahead ? 7 : -7) : gap));
    }

    private static CalendarPeriod Relative(TimeExpression time, Tense tense, DateOnly now, in TimeContextState told, CalendarPeriod? within)
    {
        var f = time.Fields;
        if (within is { } outer)
        {
            if (f.Unit >= outer.Unit)
            {
                return CalendarPeriod.Of(f.Unit, outer.Start);
            }

            return f.Amount < 0
                ? CalendarPeriod.Of(f.Unit, f.Unit == TimeUnit.Week ? CalendarPeriod.Add(outer.End, -6) : outer.End)
                : CalendarPeriod.Of(f.Unit, outer.Start).Shift(Math.Max(f.Amount - 1, 0));
        }

        if (f.Anchor == TimeAnchor.Previous && f.Unit == TimeUnit.Quarter)
        {
            return told.QuarterNear(time.Span.Start) ?? CalendarPeriod.Of(TimeUnit.Quarter, now).Shift(-1);
        }

        var from = f.Anchor == TimeAnchor.Previous && told.Previous is { } previous && previous.Unit <= f.Unit
            && (!f.HasClock || told.IsNear(time.Span.Start)) ? previous.Start : now;
        var period = CalendarPeriod.Of(f.Unit, from);
        if (f.Unit == TimeUnit.Weekend && f.Amount == 0 && period.Start > now && tense != Tense.Future)
        {
            return period.Shift(-1);
        }

        return period.Shift(f.Amount);
    }

    private static CalendarPeriod Shift(TimeExpression time, DateOnly now, in TimeContextState told, CalendarPeriod? within)
    {
        var f = time.Fields;
        var (unit, amount) = (f.Unit, f.Amount);
        if (unit == TimeUnit.Year && amount == 1 && f.Direction < 0 && within is null && told.QuarterNear(time.Span.Start) is { } quarter)
        {
            return quarter.Shift(-4);
        }

        if (amount != Math.Floor(amount))
        {
            (unit, amount) = unit switch
            {
                TimeUnit.Year => (TimeUnit.Month, amount * 12),
                TimeUnit.Month => (TimeUnit.Day, amount * 30),
                TimeUnit.Week => (TimeUnit.Day, amount * 7),
                TimeUnit.Decade => (TimeUnit.Year, amount * 10),
                _ => (unit, amount),
            };
        }

        if (unit == TimeUnit.Decade)
        {
            (unit, amount) = (TimeUnit.Year, amount * 10);
        }

        var previous = f.Anchor == TimeAnchor.Previous && told.Previous is { } last ? last : (CalendarPeriod?)null;
        var from = within ?? previous;
        var start = from?.Start ?? now;
        if (unit <= TimeUnit.Hour)
        {
            var hours = unit == TimeUnit.Hour ? amount : 0;
            return new(TimeUnit.Day, CalendarPeriod.Add(start, f.Direction * (int)(Math.Min(hours, 100_000) / 24)));
        }

        var moved = Move(start, unit, f.Direction * amount);
        return from is { Unit: TimeUnit.Day } && within is not null ? new(TimeUnit.Day, moved) : CalendarPeriod.Of(unit, moved);
    }

    private static DateOnly Move(DateOnly day, TimeUnit unit, double count)
    {
        var n = (int)Math.Clamp(Math.Round(count, MidpointRounding.AwayFromZero), -30_000, 30_000);
        return unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => CalendarPeriod.Add(day, 7 * n),
            TimeUnit.Month => CalendarPeriod.Months(day, n),
            TimeUnit.Quarter or TimeUnit.Season => CalendarPeriod.Months(day, 3 * n),
            TimeUnit.Half => CalendarPeriod.Months(day, 6 * n),
            TimeUnit.Year => CalendarPeriod.Months(day, 12 * n),
            TimeUnit.Decade => CalendarPeriod.Months(day, 120 * n),
            TimeUnit.Century => CalendarPeriod.Months(day, 1200 * n),
            _ => CalendarPeriod.Add(day, n),
        };
    }

    private static ResolvedTime Span(in TimeFields f, DateOnly now)
    {
        var value = TimeValues.Duration(f.Unit, f.Amount);
        if (double.IsNaN(f.Amount))
        {
            var some = f.Unit switch { TimeUnit.Day => 7, TimeUnit.Week => 28, TimeUnit.Month => 180, _ => 0 };
            var edge = some > 0 ? CalendarPeriod.Add(now, f.Direction * some) : (DateOnly?)null;
            var (open, close) = f.Direction < 0 ? (edge, now) : ((DateOnly?)now, edge);
            return new(TimeType.Duration, value, open, close, PeriodParts.PrecisionOf(open, close), false, null);
        }

        var far = f.Unit <= TimeUnit.Hour
            ? CalendarPeriod.Add(now, f.Direction * (int)Math.Ceiling(f.Unit == TimeUnit.Hour ? Math.Min(f.Amount, 100_000) / 24 : 0))
            : f.Amount != Math.Floor(f.Amount) && f.Unit == TimeUnit.Year ? Move(now, TimeUnit.Month, f.Direction * f.Amount * 12)
            : Move(now, f.Unit, f.Direction * f.Amount);
        var (start, end) = f.Direction < 0 ? (far, now) : (now, far);
        return new(TimeType.Duration, value, start, end, PeriodParts.PrecisionOf(start, end), false, null);
    }

    /// <summary>"now", "recently", "soon" name no days.</summary>
    private static ResolvedTime Vague(TimeReferenceKind kind) =>
        new(TimeType.Date, TimeValues.Reference(kind), null, null, TimePrecision.Open, false, null);

    private ResolvedTime Holiday(TimeExpression time, DateOnly now, in TimeContextState told)
    {
        var f = time.Fields;
        var year = f.Year > 0 ? f.Year : f.Within is { } outer ? Period(outer, time.Tense, now, told).Start.Year : 0;
        var (start, end) = holidays.Days(f.Holiday, year > 0 ? year : now.Year);
        if (year == 0)
        {
            if (start > CalendarPeriod.Add(now, 45) && time.Tense != Tense.Future)
            {
                (start, end) = holidays.Days(f.Holiday, now.Year - 1);
            }
            else if (end < now && time.Tense == Tense.Future)
            {
                (start, end) = holidays.Days(f.Holiday, now.Year + 1);
            }
        }

        var day = new CalendarPeriod(TimeUnit.Day, start);
        var value = start == end ? day.Value + TimeValues.Clock(f) : day.Value + "/" + new CalendarPeriod(TimeUnit.Day, end).Value;
        return new(TimeType.Date, value, start, end, PeriodParts.PrecisionOf(start, end), year > 0, day);
    }

    private static DateOnly RangeEnd(in TimeFields f, CalendarPeriod period)
    {
        if (period.Unit == TimeUnit.Day)
        {
            var last = new DateOnly(period.Start.Year, period.Start.Month, Math.Clamp(f.Last, 1, DateTime.DaysInMonth(period.Start.Year, period.Start.Month)));
            return last > period.Start ? last : period.Start;
        }

        var year = f.Last < 100 ? (period.Start.Year / 100 * 100) + f.Last : f.Last;
        return year > period.Start.Year && year - period.Start.Year < 10 * DaysPerYear ? new DateOnly(Math.Min(year, 9990), 12, 31) : period.End;
    }
}
