using System.Globalization;
using Dateline.Numbers;

namespace Dateline.Times;

/// <summary>The feasts and named days of data/times/holidays.tsv: fixed days, n-th weekdays, days from Easter, Islamic months and days (Umm al-Qura).</summary>
internal sealed class HolidayTable
{
    private readonly List<(string Name, string[] Rule)> rows = [];

    public HolidayTable(DataFolder data)
    {
        foreach (var row in DataTable.Load(data.File("times/holidays.tsv"), "name", "rule"))
        {
            rows.Add((row[0], row[1].Split(' ')));
            try
            {
                _ = Days(rows.Count, 2016);
            }
            catch (Exception problem) when (problem is FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
            {
                throw row.Wrong($"'{row[1]}' is no rule ({problem.Message})");
            }
        }
    }

    /// <summary>Names in rule language, in order of their numbers from 1.</summary>
    public IEnumerable<string> Names => rows.Select(r => r.Name);

    /// <summary>First and last day of a feast in a year.</summary>
    public (DateOnly Start, DateOnly End) Days(int holiday, int year)
    {
        var rule = rows[holiday - 1].Rule;
        year = Math.Clamp(year, 1901, 2076);
        int Part(int i) => int.Parse(rule[i], CultureInfo.InvariantCulture);
        return rule[0] switch
        {
            "fixed" => Single(new DateOnly(year, Part(1), Part(2))),
            "nth" => Single(Nth(year, Part(1), Part(2), Part(3))),
            "easter" => Single(Easter(year).AddDays(Part(1))),
            "hijri" => Hijri(year, Part(1), rule.Length > 2 ? Part(2) : 0, rule.Length > 3 ? Part(3) : 1),
            _ => throw new FormatException("wants fixed, nth, easter or hijri"),
        };
    }

    private static (DateOnly Start, DateOnly End) Single(DateOnly day) => (day, day);

    /// <summary>The n-th weekday of a month.</summary>
    private static DateOnly Nth(int year, int month, int n, int weekday)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - CalendarPeriod.IsoWeekday(first) + 7) % 7) + ((n - 1) * 7));
    }

    /// <summary>Western Easter Sunday (anonymous Gregorian algorithm, Nature 1876).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static (DateOnly Start, DateOnly End) Hijri(int year, int month, int day, int length)
    {
        var calendar = new UmAlQuraCalendar();
        var hijri = calendar.GetYear(new DateTime(year, 1, 1));
        while (true)
        {
            var start = DateOnly.FromDateTime(calendar.ToDateTime(hijri, month, Math.Max(day, 1), 0, 0, 0, 0));
            if (start.Year >= year)
            {
                return (start, start.AddDays(day == 0 ? calendar.GetDaysInMonth(hijri, month) - 1 : length - 1));
            }

            hijri++;
        }
    }
}
