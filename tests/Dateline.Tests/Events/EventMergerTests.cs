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
    public void What_is_told_again_is_one_happening(string text, params string[] triggers) => Assert.Equal(triggers, Triggers(text));

    [Theory]
    [InlineData("A car bomb exploded in Mogadishu on Monday. Another bomb exploded in Baidoa on Tuesday.", "car bomb", "exploded")]
    [InlineData("Rockets hit Kharkiv on Monday. Meanwhile, rockets hit Odesa.", "hit", "hit")]
    [InlineData("Rockets hit Kharkiv on Monday. Rockets also hit Odesa.", "hit", "hit")]
    [InlineData("Pakistani troops shelled a village in Kashmir on Monday. Indian troops shelled a village in Kashmir on Monday, too.", "shelled", "shelled")]
    [InlineData("Rebels attacked the town of Djibo on Sunday. Government soldiers attacked Djibo on Sunday.", "attacked", "attacked")]
    public void What_is_told_anew_is_another(string text, params string[] triggers) => Assert.Equal(triggers, Triggers(text));

    private static IEnumerable<string> Triggers(string text) => Story.Read(text, new DateOnly(2024, 3, 5)).Events.Select(e => e.Trigger.Text);
}
