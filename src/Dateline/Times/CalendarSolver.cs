namespace Dateline.Times;

/// <summary>Completes dates that leave out the year or month: by tense, by the passage's last explicit year, by the weekday beside them.</summary>
internal static class CalendarSolver
{
    /// <summary>A past date this near to the report is the report's own, whatever year the passage last named.</summary>
    private const int NearDays = 60;

    /// <summary>A quarter that begins no later than this is the one meant: companies name them by the year at hand.</summary>
    private const int QuarterAhead = 100;

    /// <summary>Direction of "this summer".</summary>
    private const int ThisYear = 2;

    /// <summary>Direction of "the year-ago third quarter".</summary>
    private const int YearAgo = -2;

    /// <summary>The period of calendar fields that name a month, day, quarter, season or half.</summary>
    /// <param name="yearNear">The year the passage last named, 0 for none.</param>
    public static CalendarPeriod Solve(in TimeFields f, Tense tense, DateOnly now, int yearNear)
    {
        if (f is { Day: > 0, Month: 0 })
        {
            return DayOnly(f, tense, now);
        }

        if (f.Year > 0)
        {
            return At(f, f.Year);
        }

        var year = now.Year;
        if (f.Direction == YearAgo)
        {
            return (At(f, year) is { } recent && recent.Start <= now ? recent : At(f, year - 1)).Shift(-4);
        }

        if (f.Direction < 0)
        {
            return At(f, year) is { } same && same.Start < CalendarPeriod.Of(same.Unit, now).Start ? same : At(f, year - 1);
        }

        if (f.Direction == ThisYear)
        {
            return At(f, year);
        }

        if (f.Direction > 0)
        {
            return At(f, year) is { } coming && coming.Start > now ? coming : At(f, year + 1);
        }

        var past = At(f, year) is { } begun && begun.Start <= now ? begun : At(f, year - 1);
        var next = At(f, year) is { } ahead && ahead.End >= now ? ahead : At(f, year + 1);
        if (f.Weekday > 0 && f.Day > 0)
        {
            return ByWeekday(f, past, next);
        }

        var ago = now.DayNumber - past.End.DayNumber;
        if (yearNear > 0 && yearNear < past.Start.Year && ago > NearDays && tense != Tense.Future)
        {
            return At(f, yearNear);
        }

        var soon = next.Start.DayNumber - now.DayNumber;
        if (tense == Tense.Future && next.Unit != TimeUnit.Quarter)
        {
            return next.Unit == TimeUnit.Day && soon > 2 * ago ? past : next;
        }

        if (next.Unit == TimeUnit.Quarter)
        {
            return soon <= QuarterAhead ? next : past;
        }

        return ago > soon * (next.Unit == TimeUnit.Day ? tense == Tense.Past ? 4 : 2 : tense == Tense.Past ? 8 : 4) ? next : past;
    }

    /// <summary>The period the fields name in a given year.</summary>
    public static CalendarPeriod At(in TimeFields f, int year)
    {
        year = Math.Clamp(year, 1, 9990);
        return f switch
        {
            { Month: > 0, Day: > 0 } => new(TimeUnit.Day, new DateOnly(year, f.Month, Math.Min(f.Day, DateTime.DaysInMonth(year, f.Month)))),
            { Month: > 0 } => new(TimeUnit.Month, new DateOnly(year, f.Month, 1)),
            { Quarter: > 0 } => new(TimeUnit.Quarter, new DateOnly(year, (f.Quarter * 3) - 2, 1)),
            { Season: > 0 } => CalendarPeriod.SeasonIn(year, f.Season),
            { Half: > 0 } => new(TimeUnit.Half, new DateOnly(year, f.Half > 1 ? 7 : 1, 1)),
            _ => new(TimeUnit.Year, new DateOnly(year, 1, 1)),
        };
    }

    /// <summary>"Friday the 13th", "the 13th": the day in the nearest month that fits.</summary>
    private static CalendarPeriod DayOnly(in TimeFields f, Tense tense, DateOnly now)
    {
        var step = tense == Tense.Future ? 1 : -1;
        var month = new DateOnly(now.Year, now.Month, 1);
        for (var i = 0; i < 24; i++, month = CalendarPeriod.Months(month, step))
        {
            if (f.Day > DateTime.DaysInMonth(month.Year, month.Month))
            {
                continue;
            }

            var day = new DateOnly(month.Year, month.Month, f.Day);
            if ((step < 0 ? day <= now : day >= now) && (f.Weekday == 0 || CalendarPeriod.IsoWeekday(day) == f.Weekday))
            {
                return new(TimeUnit.Day, day);
            }
        }

        return new(TimeUnit.Day, now);
    }

    /// <summary>Of the candidate years the nearest where the date falls on the weekday named.</summary>
    private static CalendarPeriod ByWeekday(in TimeFields f, CalendarPeriod past, CalendarPeriod next)
    {
        for (var i = 0; i < 7; i++)
        {
            if (At(f, past.Start.Year - i) is var earlier && CalendarPeriod.IsoWeekday(earlier.Start) == f.Weekday)
            {
                return i > 1 && CalendarPeriod.IsoWeekday(next.Start) == f.Weekday ? next : earlier;
            }

            if (i == 0 && CalendarPeriod.IsoWeekday(next.Start) == f.Weekday)
            {
                return next;
            }
        }

        return past;
    }
}
