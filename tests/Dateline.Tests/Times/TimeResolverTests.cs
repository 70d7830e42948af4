using Dateline.Times;

namespace Dateline.Tests.Times;

public sealed class TimeResolverTests
{
    private static readonly TimeReader Reader = new(DataFolder.Locate());
    private static readonly TimeResolver Resolver = new(DataFolder.Locate());

    [Theory]
    [InlineData("In mid-November 2015, Russia increased the number.", "2015-11-11", "2015-11-20")]
    [InlineData("It fell in early March 2015.", "2015-03-01", "2015-03-10")]
    [InlineData("It fell in late March 2015.", "2015-03-21", "2015-03-31")]
    [InlineData("They fought for the past two weeks.", "2024-03-01", "2024-03-15")]
    [InlineData("It has lasted since 2011.", "2011-01-01", "2024-03-15")]
    [InlineData("They fought from Tuesday to Thursday.", "2024-03-12", "2024-03-14")]
    [InlineData("They fought between March 3 and March 5.", "2024-03-03", "2024-03-05")]
    [InlineData("Police said Friday that it fell.", "2024-03-15", "2024-03-15")]
    [InlineData("The town will vote on Friday.", "2024-03-15", "2024-03-15")]
    [InlineData("The town will vote on Monday.", "2024-03-18", "2024-03-18")]
    [InlineData("The town fell on Monday.", "2024-03-11", "2024-03-11")]
    [InlineData("The town fell earlier this month.", "2024-03-01", "2024-03-15")]
    [InlineData("The town fell last week.", "2024-03-04", "2024-03-10")]
    [InlineData("The town fell in April 16 2017 fighting.", "2017-04-16", "2017-04-16")]
    [InlineData("They fasted in Ramadan 2016.", "2016-06-06", "2016-07-05")]
    [InlineData("The town has been besieged for two years.", "2022-03-15", "2024-03-15")]
    [InlineData("Heavy raids struck in recent days.", "2024-03-08", "2024-03-15")]
    [InlineData("On October 7, 2015, ships fired missiles.", "2015-10-07", "2015-10-07")]
    public void Words_become_days_of_a_report_of_Friday_15_March_2024(string text, string start, string end) =>
        Assert.Equal((start, end), Days(text, On(new DateOnly(2024, 3, 15)))[0]);

    [Fact]
    public void A_date_without_a_year_takes_that_of_the_passage() =>
        Assert.Equal(
            ("2015-10-08", "2015-10-08"),
            Days("On October 7, 2015, ships fired at the hills. On October 8, the army advanced.", On(new DateOnly(2018, 2, 8)))[1]);

    [Fact]
    public void A_day_counted_from_the_one_before_is_told_from_it() =>
        Assert.Equal(("2015-10-08", "2015-10-08"), Days("On October 7, 2015, ships fired. The next day the army advanced.", On(new DateOnly(2018, 2, 8)))[1]);

    [Fact]
    public void With_bounds_relative_times_take_the_hull_narrowed_by_the_weekday()
    {
        var published = new Published { Start = new(2017, 9, 1), End = new(2017, 9, 30), Weekday = DayOfWeek.Tuesday, Basis = PublishedBasis.Inferred };
        Assert.Equal([("2017-09-05", "2017-09-26"), ("2017-08-28", "2017-09-24")], Days("He said Tuesday that the town fell last week.", published));
    }

    [Fact]
    public void With_no_day_at_all_only_explicit_times_have_days() =>
        Assert.Equal([("2015-10-07", "2015-10-07"), ("", "")], Days("The town fell on October 7, 2015, and again last week.", new Published()));

    private static Published On(DateOnly day) => new() { Start = day, End = day, Precision = TimePrecision.Day, Basis = PublishedBasis.Given };

    private static List<(string, string)> Days(string text, Published published) =>
        [.. Resolver.Resolve([.. Reader.Read(text, 0, text.Length)], published).Select(t => (Text(t.Start), Text(t.End)))];

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
