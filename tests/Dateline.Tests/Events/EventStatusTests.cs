namespace Dateline.Tests.Events;

/// <summary>What is told as done and what only as meant, on sentences written for the tests.</summary>
public sealed class EventStatusTests
{
    [Theory]
    [InlineData("The military has repeatedly been accused of targeting and killing civilians.", "killing", "Hypothetical")]
    [InlineData("The army has been accused of executing nine men on Friday.", "executing", "Happened")]
    [InlineData("Clashes are frequent in Dagestan.", "Clashes", "Ongoing")]
    [InlineData("The militia works with the army rather than fighting it in Sudan.", "fighting", "Negated")]
    [InlineData("The two sides have been meeting to agree on a timetable in Juba.", "agree", "Planned")]
    public void A_charge_without_time_or_place_is_no_happening(string text, string trigger, string status) =>
        Assert.Equal(status, Story.Read(text, new DateOnly(2024, 3, 1)).Events.First(e => e.Trigger.Text == trigger).Status.ToString());

    [Theory]
    [InlineData("The army launched the Nile Dawn campaign to retake Wad Madani in Sudan last month.", "retake")]
    [InlineData("Police shot men who were drawing up plans to attack the port of Berbera.", "attack")]
    [InlineData("Capturing the airport of Mitiga is the goal of the offensive, the general said.", "Capturing")]
    public void What_a_campaign_is_for_has_not_happened(string text, string trigger) =>
        Assert.All(Story.Read(text, new DateOnly(2024, 3, 1)).Events.Where(e => e.Trigger.Text == trigger), e => Assert.Equal(EventStatus.Planned, e.Status));

    [Theory]
    [InlineData("Rebels mounted an attack to seize the bridge in Kutum and killed two guards.", "killed")]
    [InlineData("Rebels captured the airport of Mitiga on Sunday.", "captured")]
    public void What_is_told_as_done_has_happened(string text, string trigger) =>
        Assert.Equal(EventStatus.Happened, Story.Read(text, new DateOnly(2024, 3, 1)).Events.First(e => e.Trigger.Text == trigger).Status);
}
