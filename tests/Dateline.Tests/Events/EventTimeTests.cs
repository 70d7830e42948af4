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

    [Theory]
    [InlineData("The raid on Maiduguri came two days after rebels captured the town of Bama.", "captured", "2016-02-27", "2016-02-28")]
    [InlineData("Troops entered Goma on Tuesday, three weeks after rebels seized the town of Bukavu.", "seized", "2016-02-08", "2016-02-10")]
    [InlineData("The fighting has killed thousands since it began in 2011.", "fighting", "2011-01-01", "2016-03-01")]
    [InlineData("The army broke the two-year siege of Taiz on Monday.", "siege", "2014-03-01", "2016-02-29")]
    public void A_duration_or_since_places_one_happening_by_another(string text, string trigger, string start, string end)
    {
        var time = Story.Read(text, new DateOnly(2016, 3, 1)).Events.First(e => e.Trigger.Text == trigger).Time;

        Assert.Equal((start, end), ($"{time?.Start:yyyy-MM-dd}", $"{time?.End:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("Iran has sent Sudan drones that were fired on Sunday at the port of Suakin.", "sent")]
    public void A_time_inside_a_clause_that_says_which_is_not_the_main_acts(string text, string trigger) =>
        Assert.NotEqual("Sunday", Story.Read(text, new DateOnly(2016, 3, 1)).Events.FirstOrDefault(e => e.Trigger.Text == trigger)?.Time?.Text);

    [Theory]
    [InlineData("Moscow denied on Tuesday that its jets had bombed the market of Kharkiv.", "bombed")]
    [InlineData("The army said on Tuesday that rebels had shelled the town of Gao.", "shelled")]
    public void The_day_on_which_it_was_said_is_the_last_on_which_it_can_have_been(string text, string trigger)
    {
        var time = Story.Read(text, new DateOnly(2016, 3, 1)).Events.First(e => e.Trigger.Text == trigger).Time;

        Assert.Equal((new DateOnly(2016, 2, 29), new DateOnly(2016, 3, 1)), (time!.Start, time.End));
    }

    [Theory]
    [InlineData("A new round of talks opens in Doha next week.", "talks")]
    [InlineData("The truce starts tomorrow.", "truce")]
    public void The_plain_present_with_a_time_to_come_is_a_plan(string text, string trigger) =>
        Assert.Equal(EventStatus.Planned, Story.Read(text, new DateOnly(2016, 3, 1)).Events.First(e => e.Trigger.Text == trigger).Status);

    [Fact]
    public void What_has_happened_was_not_on_a_day_to_come() =>
        Assert.Equal(new DateOnly(2023, 10, 7), Story.Read("Rebels attacked Goma on October 7.", new DateOnly(2024, 9, 28)).Events.Single().Time?.Start);

    [Fact]
    public void News_without_a_time_is_of_the_reports_day_or_the_day_before()
    {
        var time = Assert.Single(Story.Read("The army shelled Homs.", new DateOnly(2016, 3, 1)).Events).Time;

        Assert.Equal((new DateOnly(2016, 2, 29), new DateOnly(2016, 3, 1), TimeBasis.Report), (time!.Start, time.End, time.Basis));
    }
}
