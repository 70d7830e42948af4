namespace Dateline.Times;

/// <summary>What the text has told so far: the last calendar time, the last year told with a month or day, the last quarter, each with its offset.</summary>
internal struct TimeContextState
{
    /// <summary>How far back, in characters, the passage reaches that a bare month or day belongs to.</summary>
    public const int Reach = 250;

    public CalendarPeriod? Previous;
    public int PreviousAt;
    public int ExplicitYear;
    public int ExplicitYearAt;
    public CalendarPeriod? Quarter;
    public int QuarterAt;

    /// <summary>Whether the last time told stands in the passage.</summary>
    public readonly bool IsNear(int offset) => offset - PreviousAt <= Reach;

    public readonly int YearNear(int offset) => ExplicitYear > 0 && offset - ExplicitYearAt <= Reach ? ExplicitYear : 0;

    public readonly CalendarPeriod? QuarterNear(int offset) => Quarter is not null && offset - QuarterAt <= 4 * Reach ? Quarter : null;

    /// <param name="comparison">Whether it only names what something is held against ("a year earlier").</param>
    public void Tell(int offset, in ResolvedTime time, bool comparison)
    {
        if (time.Period is not { } period)
        {
            return;
        }

        (Previous, PreviousAt) = (period, offset);
        if (time.Explicit && period.Unit < TimeUnit.Year)
        {
            (ExplicitYear, ExplicitYearAt) = (period.Start.Year, offset);
        }

        if (period.Unit == TimeUnit.Quarter && !comparison)
        {
            (Quarter, QuarterAt) = (period, offset);
        }
    }
}
