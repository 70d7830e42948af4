using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Cleaning;

/// <summary>Dates as headers and datelines print them: "Wed 05 Apr 2017", "April 19, 2017", "16.04.2017", "04-09-2014", "Jan. 5".</summary>
internal static partial class PrintedDate
{
    /// <summary>Pattern of a date with a year, day first where it is all digits.</summary>
    public const string WithYear =
        @"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+)?"
        + @"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}"
        + @"|\d{1,2}(?:st|nd|rd|th)?[\s/-]+" + Month + @"[.,]?[\s/-]+\d{4}"
        + "|" + Month + @"\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s*(?:19|20)\d{2})";

    /// <summary>Pattern of a date without a year.</summary>
    public const string WithoutYear = "(?:" + Month + @"\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+" + Month + @"\.?)(?!\s*\d)";

    private const string Month =
        "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Year (0 where none is printed), month and day; null where it is no day of the calendar.</summary>
    public static (int Year, int Month, int Day)? Read(string text)
    {
        var name = Array.FindIndex(Months, m => MonthAt(text, m));
        var numbers = Numbers().Matches(name < 0 ? text : Glued().Replace(text, " $1 $2 ")).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = (name >= 0, numbers) switch
        {
            (true, [var d]) => (0, name + 1, d),
            (true, [var d, > 1000 and var y]) => (y, name + 1, d),
            (false, [> 1000 and var y, var m, var d]) => (y, m, d),
            (false, [var a, var b, > 1000 and var y]) => b > 12 ? (y, a, b) : (y, b, a),
            _ => (-1, 0, 0),
        };
        return year >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, month) ? (year, month, day) : null;
    }

    /// <summary>The day, where the year is printed.</summary>
    public static DateOnly? Day(string text) => Read(text) is (> 0 and var year, var month, var day) ? new DateOnly(year, month, day) : null;

    /// <summary>"02-08" or "2016-02-08".</summary>
    public static string? Short(string text) => Read(text) is not { } date ? null
        : date.Year == 0 ? string.Create(CultureInfo.InvariantCulture, $"{date.Month:00}-{date.Day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    private static bool MonthAt(string text, string month)
    {
        var at = text.IndexOf(month, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]));
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    /// <summary>A year glued to its day ("Jul 012016").</summary>
    [GeneratedRegex(@"\b(\d{1,2})((?:19|20)\d{2})\b")]
    private static partial Regex Glued();
}
