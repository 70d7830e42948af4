namespace Dateline.Tests.Events;

public sealed class EventTimeTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_report_of_the_first_or_last_day_of_the_calendar_is_read(string published)
    {
        var reading = Story.Read("The army shelled Homs. The army had shelled Idlib in 9999.", DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains(reading.Events, e => e.Type == EventType.Shelling);
    }

    [Fact]
    public void News_without_a_time_is_of_the_reports_day_or_the_day_before()
    {
        var time = Assert.Single(Story.Read("The army shelled Homs.", new DateOnly(2016, 3, 1)).Events).Time;

        Assert.Equal((new DateOnly(2016, 2, 29), new DateOnly(2016, 3, 1), TimeBasis.Report), (time!.Start, time.End, time.Basis));
    }
}
