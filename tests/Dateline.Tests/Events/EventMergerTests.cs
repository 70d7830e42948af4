namespace Dateline.Tests.Events;

/// <summary>Which mentions are one happening, and which mention stands for it.</summary>
public sealed class EventMergerTests
{
    [Theory]
    [InlineData("A car bomb exploded in Mogadishu on Monday. The attack killed ten people.", "car bomb")]
    [InlineData("A car bomb exploded in Mogadishu on Monday. Meanwhile, police said the attack killed ten people.", "car bomb")]
    [InlineData("A car bomb exploded in Mogadishu on Monday. The attack also destroyed a bus.", "car bomb")]
    [InlineData("Warplanes using chlorine gas bombed the town of Sarmin on Monday.", "using")]
    [InlineData("Artillery shelled the camp near Goma on Monday, massacring dozens of refugees.", "shelled")]
    [InlineData("A drone hit a market in El Fasher on Monday. Witnesses said the drone struck at noon.", "hit")]
    [InlineData("Soldiers fired rockets at Goma on Monday. The rockets fired by the soldiers killed nine people.", "fired")]
    [InlineData("Jets bombed a wedding hall in Saada on Monday, a witness said. Officials said jets bombed the wedding hall in Saada, killing 30 guests.", "bombed")]
    [InlineData("M23 rebels captured the town of Shasha on Monday. The fall of Shasha cut the road to Goma.", "captured", "cut")]
    [InlineData("Rebels kidnapped a police officer in Arauca on Monday. The officer was seized on the road to Saravena.", "kidnapped")]
    [InlineData("Mortar shells fell on a camp near Sake on Sunday. Aid workers said mortar shells fell on the camp near Sake, wounding 12 refugees.", "fell")]
    [InlineData("Troops raided the town of Kawkareik on Friday, raiding houses and a school.", "raided")]
    [InlineData("The two sides began a ceasefire in Colombia on Thursday. The truce is the longest that they have reached.", "ceasefire")]
    public void What_is_told_again_is_one_happening(string text, params string[] triggers) => Assert.Equal(triggers, Triggers(text));

    [Theory]
    [InlineData("A car bomb exploded in Mogadishu on Monday. Another bomb exploded in Baidoa on Tuesday.", "car bomb", "exploded")]
    [InlineData("Rockets hit Kharkiv on Monday. Meanwhile, rockets hit Odesa.", "hit", "hit")]
    [InlineData("Rockets hit Kharkiv on Monday. Rockets also hit Odesa.", "hit", "hit")]
    [InlineData("Pakistani troops shelled a village in Kashmir on Monday. Indian troops shelled a village in Kashmir on Monday, too.", "shelled", "shelled")]
    [InlineData("Rebels attacked the town of Djibo on Sunday. Government soldiers attacked Djibo on Sunday.", "attacked", "attacked")]
    [InlineData("A bomb exploded in Kabul on Monday. Police said a second bomb exploded in Kabul an hour later.", "exploded", "exploded")]
    [InlineData("M23 rebels captured the town of Shasha on Monday. On Tuesday the rebels seized the village of Karuba.", "captured", "seized")]
    [InlineData("Gunmen attacked Barsalogho on Saturday. The gunmen also attacked an army post in Tawori.", "attacked", "attacked")]
    [InlineData("A missile struck Dnipro on Monday. Ukraine shelled Donetsk. The shelling of Donetsk damaged a hospital.", "struck", "shelled")]
    [InlineData("A truck bomb killed 30 people in Mogadishu on Saturday. A truck bomb at the same junction killed 500 people in October 2017.", "truck bomb", "truck bomb")]
    [InlineData("An army air raid killed six people in Nyala on Friday. The country has been at war since early 2019, when the army cracked down on protesters.", "air raid", "cracked down")]
    public void What_is_told_anew_is_another(string text, params string[] triggers) => Assert.Equal(triggers, Triggers(text));

    [Fact]
    public void An_opening_that_sums_up_what_follows_is_no_event_of_its_own()
    {
        const string text = "Air strikes by the coalition killed 20 civilians in Iraq on Monday. Thirteen people died in a strike on Hawija. Another seven were killed in a strike on Tal Afar.";

        var events = Story.Read(text, new DateOnly(2024, 3, 5)).Events;

        Assert.Equal([13L, 7L], events.Select(e => e.Casualties.Single().Low!.Value));
        Assert.All(events, e => Assert.Equal("coalition", e.Actors.Single().Text));
    }

    [Theory]
    [InlineData("The clinic in Kadugli may have been bombed, doctors feared. Jets bombed the clinic in Kadugli on Monday, killing six patients.", "happened", 6)]
    [InlineData("A car bomb killed at least 20 people in Baghdad on Monday. The blast wounded 50 people.", "happened", 20)]
    public void The_deed_stands_with_what_every_mention_adds(string text, string status, int killed)
    {
        var told = Story.Read(text, new DateOnly(2024, 3, 5)).Events[^1];

        Assert.Equal(status, told.Status.ToString().ToLowerInvariant());
        Assert.Contains(told.Casualties, c => c.Effect == CasualtyEffect.Killed && c.Low == killed);
    }

    [Theory]
    [InlineData("Groups fighting in the west of Ethiopia rejected the deal.", EventType.Clash)]
    public void Who_is_meant_is_no_happening(string text, EventType type) => Assert.DoesNotContain(Story.Read(text, new DateOnly(2024, 3, 5)).Events, e => e.Type == type);

    [Fact]
    public void A_vague_word_for_the_doers_goes_when_another_mention_names_them()
    {
        var attack = Assert.Single(Story.Read("Gunmen attacked the town of Djibo on Sunday. Al-Qaeda fighters carried out the attack on Djibo, the mayor said.", new DateOnly(2024, 3, 5)).Events);
        Assert.Equal("al-qaida", Assert.Single(attack.Actors).Group);
    }

    [Fact]
    public void The_sentence_stands_for_the_happening_and_not_its_headline()
    {
        var attack = Assert.Single(Story.Read("3 Killed 40 Injured in Rocket Attack on Goma\n\nGOMA (Reuters) - Three people were killed and 40 injured in a rocket attack on Goma on Monday, the army said.", new DateOnly(2024, 3, 5)).Events);
        Assert.True(attack.Sentence > 0);
        Assert.Equal([3L, 40L], attack.Casualties.Select(c => c.Low!.Value));
    }

    private static IEnumerable<string> Triggers(string text) => Story.Read(text, new DateOnly(2024, 3, 5)).Events.Select(e => e.Trigger.Text);
}
