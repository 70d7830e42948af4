namespace Dateline.Times;

/// <summary>Cuts periods to what "early", "mid", "the end of", "earlier this" leave of them.</summary>
internal static class PeriodParts
{
    /// <summary>The days of a period that a modifier means: thirds for early, mid and late; the last or first tenth for the end and beginning of a year or more.</summary>
    public static (DateOnly Start, DateOnly End) Narrow(CalendarPeriod period, TimeMod mod, DateOnly now)
    {
        var (start, end) = (period.Start, period.End);
        if (period.Unit <= TimeUnit.Day)
        {
            return (start, end);
        }

        switch (mod)
        {
            case TimeMod.Earlier:
                return now >= start && now < end ? (start, now) : (start, end);
            case TimeMod.Later:
                return now > start && now <= end ? (now, end) : (start, end);
            case TimeMod.Begin when period.Unit >= TimeUnit.Quarter:
                return (start, CalendarPeriod.Add(CalendarPeriod.Months(start, period.Unit >= TimeUnit.Decade ? 12 : 1), -1));
            case TimeMod.End when period.Unit >= TimeUnit.Quarter:
                return (CalendarPeriod.Months(CalendarPeriod.Add(end, 1), period.Unit >= TimeUnit.Decade ? -12 : -1), end);
            default:
                break;
        }

        var days = end.DayNumber - start.DayNumber + 1;
        var third = period.Unit == TimeUnit.Month ? 10 : days / 3;
        return mod switch
        {
            TimeMod.Early or TimeMod.Begin => (start, CalendarPeriod.Add(start, third - 1)),
            TimeMod.Mid => (CalendarPeriod.Add(start, third), CalendarPeriod.Add(start, (2 * third) - 1)),
            TimeMod.Late or TimeMod.End => (CalendarPeriod.Add(start, 2 * third), end),
            _ => (start, end),
        };
    }

    /// <summary>How finely two days bound a time.</summary>
    public static TimePrecision PrecisionOf(DateOnly? start, DateOnly? end) => start is { } first && end is { } last
        ? (last.DayNumber - first.DayNumber + 1) switch
        {
            <= 1 => TimePrecision.Day,
            < 7 => TimePrecision.Days,
            7 => TimePrecision.Week,
            < 28 => TimePrecision.Days,
            <= 31 => TimePrecision.Month,
            < 360 => TimePrecision.Season,
            <= 366 => TimePrecision.Year,
            _ => TimePrecision.Years,
        }
        : TimePrecision.Open;
}
