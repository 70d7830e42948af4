using Dateline.Control;

namespace Dateline.Tests.Control;

public sealed class ControlReaderTests
{
    private static readonly Place Town = new() { Name = "Harim" };
    private static readonly Actor Army = new() { Text = "the army" };
    private static readonly Actor Rebels = new() { Text = "rebels" };

    [Fact]
    public void A_capture_is_gained_by_one_and_lost_by_the_other()
    {
        var claims = Read(Event(EventType.Capture, EventStatus.Happened));

        Assert.Equal([(ControlChange.Gained, "the army"), (ControlChange.Lost, "rebels")], claims.Select(c => (c.Change, c.Holder.Text)));
        Assert.All(claims, c => Assert.Equal("e1", c.Event));
    }

    [Theory]
    [InlineData(EventStatus.Planned)]
    [InlineData(EventStatus.Denied)]
    [InlineData(EventStatus.Hypothetical)]
    public void What_did_not_happen_moves_no_control(EventStatus status) => Assert.Empty(Read(Event(EventType.Capture, status)));

    [Fact]
    public void A_siege_says_who_is_besieged() =>
        Assert.Equal((ControlChange.Besieged, "rebels"), Assert.Single(Read(Event(EventType.Siege, EventStatus.Ongoing)).Select(c => (c.Change, c.Holder.Text))));

    private static EventMention Event(EventType type, EventStatus status) => new()
    {
        Id = "e1", Type = type, Trigger = new TextSpan(0, 4, "took"), Status = status, Actors = [Army], Recipients = [Rebels], Place = Town,
    };

    private static List<ControlClaim> Read(EventMention happening)
    {
        var report = Story.Annotate(Story.Raw("took"));
        return [.. new ControlReader().Read(report, [happening], [], [])];
    }
}
