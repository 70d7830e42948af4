using System.CommandLine;
using System.Globalization;

namespace Dateline.App.Commands;

/// <summary>A day on the command line: 2016-02-03, or a month or year, of which the first or the last day is meant.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> First(string name, string description) => Of(name, [], description, last: false);

    public static Option<DateOnly?> Last(string name, string[] aliases, string description) => Of(name, aliases, description, last: true);

    /// <summary>The day, or null where the text is none.</summary>
    public static DateOnly? Parse(string text, bool last)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return last ? month.AddMonths(1).AddDays(-1) : month;
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? last ? new DateOnly(year.Year, 12, 31) : year
            : null;
    }

    public static string Complaint(string name, string text) => $"{name} must be a day (2016-02-03), a month (2016-02) or a year (2016), not {text}";

    private static Option<DateOnly?> Of(string name, string[] aliases, string description, bool last) => new(name, aliases)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = result =>
        {
            var day = Parse(result.Tokens[0].Value, last);
            if (day is null)
            {
                result.AddError(Complaint(name, result.Tokens[0].Value));
            }

            return day;
        },
    };
}
