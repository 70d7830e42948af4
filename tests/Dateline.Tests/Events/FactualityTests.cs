namespace Dateline.Tests.Events;

/// <summary>Whether it happened, by the words around the event.</summary>
public sealed class FactualityTests
{
    [Theory]
    [InlineData("Villagers said none of the drivers saw any fighting near Gao.", "fighting", EventStatus.Negated)]
    [InlineData("None of the rockets hit the town of Ashkelon.", "hit", EventStatus.Negated)]
    [InlineData("The rebels said they would not attack Juba.", "attack", EventStatus.Negated)]
    [InlineData("The rebels said they would attack Juba.", "attack", EventStatus.Planned)]
    [InlineData("The rebels said the army would attack Juba.", "attack", EventStatus.Hypothetical)]
    [InlineData("Portugal said it would send 60 soldiers to Pemba.", "send", EventStatus.Planned)]
    [InlineData("Aid groups were unable to evacuate the wounded from Mullaitivu.", "evacuate", EventStatus.Negated)]
    [InlineData("France urged the army and the rebels to agree to a truce.", "truce", EventStatus.Demanded)]
    [InlineData("Malian officers had asked for the air strike that killed 12 herders.", "air strike", EventStatus.Happened)]
    [InlineData("Malian officers had asked for an air strike on the camp.", "air strike", EventStatus.Demanded)]
    [InlineData("France called on Rwanda to withdraw its troops from Goma.", "withdraw", EventStatus.Demanded)]
    [InlineData("The army is trying to retake the town of Gao.", "retake", EventStatus.Planned)]
    [InlineData("Norway tried to broker a truce in Mali.", "truce", EventStatus.Planned)]
    [InlineData("The rebels offered to lay down their arms.", "lay down", EventStatus.Planned)]
    [InlineData("Malian troops have yet to enter Kidal.", "enter", EventStatus.Negated)]
    [InlineData("Malian troops were yet to enter Kidal.", "enter", EventStatus.Negated)]
    [InlineData("Eritrea has supported the rebels since the fighting began in Tigray.", "supported", EventStatus.Ongoing)]
    public void Words_around_it_tell_whether_it_happened(string text, string trigger, EventStatus status) =>
        Assert.Equal(status, Story.Read(text, new DateOnly(2024, 3, 4)).Events.First(e => e.Trigger.Text == trigger).Status);

    [Fact]
    public void Whoever_urges_others_to_agree_does_not_agree() =>
        Assert.DoesNotContain(Story.Read("The United States urged both sides to agree to a ceasefire.").Events, e => e.Type == EventType.Agreement && e.Actors.Any(a => a.Country == "USA"));
}
