using System.Collections.Immutable;
using System.Globalization;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Dating;

/// <summary>Fixes the report's day: given, from metadata, from the dateline, or bounded from the text.</summary>
internal sealed class ReportDater(DataFolder data)
{
    /// <summary>How far from the start a printed date is looked for.</summary>
    private const int HeadChars = 200;

    private readonly Lazy<FactReasoner> reasoner = new(() => new FactReasoner(new DatingFacts(data)));
    private readonly Lazy<DatingFacts> facts = new(() => new DatingFacts(data));
    private readonly Lazy<TimeSolver> solver = new(() => new TimeSolver(new HolidayTable(data)));

    public Published Date(ParsedReport parsed, ImmutableArray<Mention<TimeExpression>> times)
    {
        var report = parsed.Report;
        if (report.Raw.Published is { } given)
        {
            var basis = report.Raw.PublishedBasis == PublishedBasis.Unknown ? PublishedBasis.Given : report.Raw.PublishedBasis;
            return Exact(given, basis, basis == PublishedBasis.Given ? "given with the report" : "the report's metadata");
        }

        if (report.MetadataDay is { } metadata)
        {
            return Exact(metadata, PublishedBasis.Metadata, "printed with the report as its date");
        }

        if (DateOnly.TryParseExact(report.DatelineDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var full))
        {
            return Exact(full, PublishedBasis.Dateline, $"the dateline says {report.DatelineDate}");
        }

        if (PrintedDate(parsed, times) is { } printed)
        {
            return Exact(printed.Day, PublishedBasis.Text, $"\"{printed.Text}\" is printed at the head of the text");
        }

        var bounds = new DayBounds();
        var told = new ToldDays(parsed, times, solver.Value);
        told.Narrow(bounds);
        reasoner.Value.Narrow(parsed.Text, bounds);
        if (report.DatelineDate is { Length: 5 } monthDay && Complete(monthDay, told, bounds) is { } completed)
        {
            return completed;
        }

        told.Close(bounds);
        var weekday = WeekdayGuess.Of(parsed, times, facts.Value);
        return bounds.Low is null && bounds.High is null && weekday is null
            ? new Published { Why = ["no date is given and the text bounds none"] }
            : new Published
            {
                Start = bounds.Low,
                End = bounds.High,
                Precision = PeriodParts.PrecisionOf(bounds.Low, bounds.High),
                Weekday = weekday?.Day,
                Basis = bounds.Low is not null && bounds.Low == bounds.High ? PublishedBasis.Text : PublishedBasis.Inferred,
                Why = [.. bounds.Why, .. weekday is null ? (string[])[] : [$"\"{weekday.Text}\" gives the weekday"]],
            };
    }

    private static Published Exact(DateOnly day, PublishedBasis basis, string why) =>
        new() { Start = day, End = day, Precision = TimePrecision.Day, Basis = basis, Why = [why] };

    /// <summary>A date that opens the text, or one in digits within its first lines: running English writes no dates in digits.</summary>
    private static (DateOnly Day, string Text)? PrintedDate(ParsedReport parsed, ImmutableArray<Mention<TimeExpression>> times)
    {
        foreach (var mention in times)
        {
            var (span, f) = (mention.Value.Span, mention.Value.Fields);
            if (span.Start > HeadChars || mention.Sentence > 1)
            {
                return null;
            }

            if (f is { Kind: TimeKind.Calendar, Year: > 0, Month: > 0, Day: > 0, Last: 0, HasClock: false }
                && (mention.Value.Rule == "date-numeric" || parsed.Text.AsSpan(0, span.Start).IsWhiteSpace()))
            {
                return (new DateOnly(f.Year, f.Month, f.Day), span.Text);
            }
        }

        return null;
    }

    /// <summary>Finds the year of a dateline that prints month and day: the first such day that is not before the latest day told.</summary>
    private static Published? Complete(string monthDay, ToldDays told, DayBounds bounds)
    {
        if (!int.TryParse(monthDay.AsSpan(0, 2), CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(monthDay.AsSpan(3, 2), CultureInfo.InvariantCulture, out var day)
            || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month))
        {
            return null;
        }

        if (told.DatelineFloor is { } floor)
        {
            var date = On(floor.Year, month, day) < floor ? On(floor.Year + 1, month, day) : On(floor.Year, month, day);
            return Exact(date, PublishedBasis.Dateline, $"the dateline says {monthDay} with no year; the first such day after the latest one told, {told.LatestText}, is taken");
        }

        if (bounds is { Low: { } low, High: { } high } && Enumerable.Range(low.Year, high.Year - low.Year + 1).Select(y => On(y, month, day)).Where(d => d >= low && d <= high).ToList() is { Count: > 0 } days)
        {
            return new Published
            {
                Start = days[0],
                End = days[^1],
                Precision = PeriodParts.PrecisionOf(days[0], days[^1]),
                Basis = PublishedBasis.Dateline,
                Why = [$"the dateline says {monthDay} with no year", .. bounds.Why],
            };
        }

        return null;
    }

    private static DateOnly On(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
