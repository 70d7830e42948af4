using System.Globalization;

namespace Dateline.Times;

/// <summary>A stretch of the calendar that has a name: a day, an ISO week, a month ... a century.</summary>
/// <param name="Unit">Its kind.</param>
/// <param name="Start">Its first day; of a winter 1 December, of a week the Monday, of a weekend the Saturday.</param>
internal readonly record struct CalendarPeriod(TimeUnit Unit, DateOnly Start)
{
    /// <summary>The period of a unit that holds a day.</summary>
    public static CalendarPeriod Of(TimeUnit unit, DateOnly day) => new(unit, unit switch
    {
        TimeUnit.Week => Monday(day),
        TimeUnit.Weekend => Add(Monday(day), 5),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Half => new DateOnly(day.Year, day.Month > 6 ? 7 : 1, 1),
        TimeUnit.Season => SeasonOf(day),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        TimeUnit.Decade => Year(day.Year / 10 * 10),
        TimeUnit.Century => Year(((day.Year - 1) / 100 * 100) + 1),
        _ => day,
    });

    /// <summary>Last day, inclusive.</summary>
    public DateOnly End => Unit switch
    {
        TimeUnit.Weekend => Add(Start, 1),
        TimeUnit.None or TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day => Start,
        _ => Add(Shift(1).Start, -1),
    };

    public TimePrecision Precision => Unit switch
    {
        TimeUnit.Week => TimePrecision.Week,
        TimeUnit.Weekend => TimePrecision.Days,
        TimeUnit.Month => TimePrecision.Month,
        TimeUnit.Quarter or TimeUnit.Season or TimeUnit.Half => TimePrecision.Season,
        TimeUnit.Year => TimePrecision.Year,
        TimeUnit.Decade or TimeUnit.Century => TimePrecision.Years,
        _ => TimePrecision.Day,
    };

    /// <summary>The period a number of its own units away; clamped to the calendar.</summary>
    public CalendarPeriod Shift(double count)
    {
        var n = Math.Clamp(count, -4000, 4000);
        var whole = (int)Math.Round(n, MidpointRounding.AwayFromZero);
        return this with
        {
            Start = Unit switch
            {
                TimeUnit.Week or TimeUnit.Weekend => Add(Start, 7 * whole),
                TimeUnit.Month => Months(Start, whole),
                TimeUnit.Quarter or TimeUnit.Season => Months(Start, 3 * whole),
                TimeUnit.Half => Months(Start, 6 * whole),
                TimeUnit.Year => Months(Start, 12 * whole),
                TimeUnit.Decade => Months(Start, 120 * whole),
                TimeUnit.Century => Months(Start, 1200 * whole),
                _ => Add(Start, whole),
            },
        };
    }

    /// <summary>The TIMEX3 value: 2016-02-08, 2016-W06, 2016-W06-WE, 2016-02, 2016-Q1, 2016-SP, 2016-H1, 2016, 201, 20.</summary>
    public string Value => Unit switch
    {
        TimeUnit.Week => WeekValue(Start),
        TimeUnit.Weekend => WeekValue(Start) + "-WE",
        TimeUnit.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-Q{((Start.Month - 1) / 3) + 1}"),
        TimeUnit.Half => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-H{(Start.Month > 6 ? 2 : 1)}"),
        TimeUnit.Season => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-{Start.Month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" }}"),
        TimeUnit.Year => Start.Year.ToString("D4", CultureInfo.InvariantCulture),
        TimeUnit.Decade => (Start.Year / 10).ToString("D3", CultureInfo.InvariantCulture),
        TimeUnit.Century => (Start.Year / 100).ToString("D2", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The first day of a season (1 spring to 4 winter) of a year; a winter begins in its year's December.</summary>
    public static CalendarPeriod SeasonIn(int year, int season) => new(TimeUnit.Season, new DateOnly(Math.Clamp(year, 1, 9990), season * 3, 1));

    public static DateOnly Year(int year) => new(Math.Clamp(year, 1, 9990), 1, 1);

    /// <summary>Adds days without leaving the calendar.</summary>
    public static DateOnly Add(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 366, DateOnly.MaxValue.DayNumber - 3660));

    /// <summary>Adds months without leaving the calendar.</summary>
    public static DateOnly Months(DateOnly day, int months) =>
        day.Year + (months / 12) is < 2 ? new DateOnly(2, 1, 1) : day.Year + (months / 12) > 9980 ? new DateOnly(9980, 1, 1) : day.AddMonths(months);

    public static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static DateOnly Monday(DateOnly day) => Add(day, 1 - IsoWeekday(day));

    private static DateOnly SeasonOf(DateOnly day) => day.Month switch
    {
        < 3 => new DateOnly(Math.Max(day.Year - 1, 1), 12, 1),
        12 => new DateOnly(day.Year, 12, 1),
        _ => new DateOnly(day.Year, day.Month / 3 * 3, 1),
    };

    private static string WeekValue(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");
    }
}
