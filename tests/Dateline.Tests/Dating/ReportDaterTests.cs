using Dateline.Dating;
using Dateline.Tests.Numbers;
using Dateline.Times;

namespace Dateline.Tests.Dating;

public sealed class ReportDaterTests
{
    private static readonly TimeFinder Finder = new(DataFolder.Locate());
    private static readonly ReportDater Dater = new(DataFolder.Locate());

    [Fact]
    public void A_given_day_is_taken()
    {
        var found = Date("Troops advanced.", published: new DateOnly(2016, 2, 8));
        Assert.Equal((new DateOnly(2016, 2, 8), PublishedBasis.Given), (found.Day!.Value, found.Basis));
    }

    [Fact]
    public void A_dateline_without_a_year_takes_the_first_such_day_after_the_latest_one_told()
    {
        var found = Date("The army advanced.\nShips had fired on October 7, 2015.\nIn mid-November 2015 more planes came.", dateline: "02-08");
        Assert.Equal((new DateOnly(2016, 2, 8), PublishedBasis.Dateline), (found.Day!.Value, found.Basis));
        Assert.Contains("02-08", found.Why[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_undated_report_is_bounded_by_the_war_it_tells_of_and_gets_its_weekday()
    {
        var found = Date("The ministry said Tuesday that troops in Syria took a town. They had lost it in March 2017. The Syrian war is now in its seventh year.");
        Assert.Equal(PublishedBasis.Inferred, found.Basis);
        Assert.Equal(DayOfWeek.Tuesday, found.Weekday);
        Assert.True(found.Start <= new DateOnly(2017, 9, 12) && found.End >= new DateOnly(2017, 9, 12), string.Join("; ", found.Why));
        Assert.True(found.Start >= new DateOnly(2017, 3, 1));
        Assert.NotEmpty(found.Why);
    }

    [Fact]
    public void A_length_after_a_dated_intervention_bounds_the_report()
    {
        var found = Date("Paris pulled troops back two years after France intervened in Mali.");
        Assert.True(found.Start > new DateOnly(2014, 1, 1) && found.End < new DateOnly(2016, 6, 1), $"{found.Start}..{found.End}");
    }

    [Fact]
    public void An_office_holder_bounds_the_report_by_the_term()
    {
        var found = Date("U.S. President Barack Obama condemned the attack.");
        Assert.Equal((new DateOnly(2009, 1, 20), new DateOnly(2017, 1, 20)), (found.Start!.Value, found.End!.Value));
        Assert.Null(Date("Former President Barack Obama condemned it.").End);
    }

    [Fact]
    public void Text_that_says_nothing_of_its_day_is_left_open()
    {
        var found = Date("Shells hit a market.");
        Assert.Equal((PublishedBasis.Unknown, null, null), (found.Basis, found.Start, found.End));
    }

    private static Published Date(string text, DateOnly? published = null, string? dateline = null)
    {
        var parsed = PlainSentence.Report(text, published, r => r with { DatelineDate = dateline });
        return Dater.Date(parsed, Finder.Find(parsed));
    }
}
