namespace Dateline.Tests.Events;

/// <summary>Parties that another clause, a list or a word around the event names.</summary>
public sealed class SharedPartyTests
{
    [Theory]
    [InlineData("Ankara held talks with the rebels and the government to negotiate a ceasefire in Libya.", "ceasefire", "government", "rebels", "Turkey")]
    [InlineData("Norway sponsored talks with the guerrillas and the government of Colombia.", "talks", "Norway", "government", "guerrillas")]
    [InlineData("Their aim is to capture the town of Sake, rebels said. The rebels advanced.", "advanced", "rebels")]
    [InlineData("The soldiers moved north. Their aim is to seize the town of Sake.", "seize", "soldiers")]
    [InlineData("Gangs of militants attacked Malian troops near Gao.", "attacked", "militants")]
    [InlineData("Wagner raised the number of planes to 12 and bombed rebels near Sirte.", "bombed", "Wagner")]
    [InlineData("The Sudanese army used drones in strikes on the market of Nyala.", "strikes", "Sudanese army")]
    public void Whoever_does_it_is_found(string text, string trigger, params string[] actors)
    {
        var read = Event(text, trigger).Actors.Select(a => a.Text is "Ankara" ? "Turkey" : a.Text is "Their" ? "soldiers" : a.Text);

        Assert.Equal(actors.Order(StringComparer.Ordinal), read.Select(a => a.Replace("Malian ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Groups_named_after_including_are_parties_too() =>
        Assert.Contains("boko-haram", Event("Nigerian troops have been fighting several armed groups, including Boko Haram.", "fighting").Actors.Select(a => a.Group));

    [Fact]
    public void Whoever_acts_on_a_request_was_asked() =>
        Assert.Equal("FRA", Event("French jets bombed the camp at the request of the Malian government.", "request").Recipients.Single().Country);

    [Fact]
    public void A_name_and_its_pronoun_are_one_party() =>
        Assert.Single(Event("On Friday, the government troops continued their offensive in Tigray.", "offensive").Actors);

    private static EventMention Event(string text, string trigger) => Story.Read(text, new DateOnly(2024, 3, 4)).Events.First(e => e.Trigger.Text == trigger);
}
