namespace Dateline.Tests.Events;

/// <summary>News and history told apart, and the days that each gets.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("Officials met members of a militia fighting the army in Sudan.", "fighting")]
    [InlineData("Troops entered Goma on Monday. The mayor left. Shops were shut. Rebels have captured large parts of the province.", "captured")]
    [InlineData("Jets struck Sanaa on Monday. Gunmen have repeatedly abducted teachers.", "abducted")]
    public void What_has_gone_on_for_long_is_history(string text, string trigger) => Assert.True(Event(text, trigger).Background);

    [Theory]
    [InlineData("Rebels have captured the town of Sake, the army said.", "captured")]
    [InlineData("Troops entered Goma on Monday. The mayor left. Shops were shut. Residents have now fled to Gisenyi.", "fled")]
    [InlineData("Shells hit the port of Hodeidah on Monday. Shops were shut. The mayor left. Rebels have besieged Taiz since 2015. Nurses evacuated 12 children to Aden.", "evacuated")]
    [InlineData("Shells hit the port of Hodeidah on Monday. Shops were shut. The mayor left. Rebels took Ibb in 2014. Norway urged the rebels to withdraw.", "urged")]
    [InlineData("Troops freed ten hostages near Kaduna on Monday. Gunmen abducted 30 villagers two weeks ago. The kidnappers are demanding a ransom.", "demanding")]
    public void What_has_just_been_done_is_news(string text, string trigger) => Assert.False(Event(text, trigger).Background);

    [Fact]
    public void What_is_aimed_at_is_not_dated_by_the_act() =>
        Assert.Null(Event("Forces launched an offensive on Sunday to capture the town of Bakhmut.", "capture").Time);

    [Fact]
    public void What_is_planned_for_a_day_has_that_day() =>
        Assert.Equal(new DateOnly(2024, 3, 9), Event("Envoys will hold talks in Geneva on Saturday.", "talks").Time?.Start);

    [Fact]
    public void A_report_without_a_day_tells_history_by_month_and_year() =>
        Assert.True(Story.Read("Azerbaijan's army said Tuesday that its troops advanced. Its forces took the town of Shusha in November 2020.").Events.First(e => e.Trigger.Text == "took").Background);

    [Theory]
    [InlineData("Jets struck Sanaa on Monday. At the height of its power, the group controlled half of the country, seizing oil fields in the east.", "seizing")]
    [InlineData("Jets struck Sanaa on Monday. Shops were shut. The envoy left. In May 2015 Paris signed a deal with Niamey to deploy drones at the base.", "deploy")]
    [InlineData("Jets struck Sanaa on Monday. Shops were shut. Paris bombed the rebels in May 2015. The squadron had eight jets. They were stationed at the base of Gao.", "stationed")]
    public void What_a_passage_of_history_goes_on_to_tell_is_history(string text, string trigger) => Assert.True(Event(text, trigger).Background);

    [Fact]
    public void What_the_opening_tells_as_still_on_is_news() =>
        Assert.False(Event("France has been providing air cover for the Malian army since 2013.", "providing").Background);

    private static EventMention Event(string text, string trigger) =>
        Story.Read(text, new DateOnly(2024, 3, 4)).Events.First(e => e.Trigger.Text == trigger);
}
