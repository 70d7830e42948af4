namespace Dateline.Tests.Events;

public sealed class SupportReaderTests
{
    [Theory]
    [InlineData("Rwandan-backed rebels seized the town of Goma on Tuesday.", "Rwandan")]
    [InlineData("The M23 rebels, who are backed by Rwanda, entered Goma on Tuesday.", "Rwanda")]
    [InlineData("Ethiopian troops backed up by fighter jets and Amhara militias launched an attack on Mekelle.", "fighter jets", "Amhara militias")]
    [InlineData("Government forces backed by French airstrikes have pushed back the rebels in Konna.", "French")]
    [InlineData("With Russian air support, the army seized the airport.", "Russian")]
    [InlineData("Local forces captured the port with support from the Saudi-led coalition.", "Saudi-led coalition")]
    [InlineData("Malian soldiers together with Russian mercenaries attacked the village.", "Russian mercenaries")]
    [InlineData("A ceasefire brokered by Egypt and Qatar took effect on Friday.", "Egypt", "Qatar")]
    [InlineData("The army backed by its Lebanese ally Hezbollah shelled the village.", "Hezbollah")]
    [InlineData("A US-Russian brokered ceasefire came into force on September 19.", "Russian", "US")]
    [InlineData("Sudanese forces, with Emirati backing, seized the base.", "Emirati")]
    [InlineData("Foreign-backed militants attacked the base.", "Foreign")]
    [InlineData("Malian forces, relying on French air support, took the town of Kidal.", "French")]
    [InlineData("After that the troops, supported by militia and Chadian helicopters, managed to break the siege of Baga.", "militia", "Chadian helicopters")]
    [InlineData("US-backed Iraqi forces pressed ahead with their offensive.", "US")]
    public void Whoever_backs_the_doers_or_helps_in_the_clause_is_a_supporter(string text, params string[] supporters)
    {
        var read = Story.Read(text).Events.Where(e => e.Type is not EventType.Airstrike).SelectMany(e => e.Supporters).Select(a => a.Text).Distinct();

        Assert.Equal(supporters, read);
    }

    [Theory]
    [InlineData("The army attacked the US-backed fighters near the base.")]
    [InlineData("French jets bombed the camp in support of Malian troops.")]
    public void Who_is_backed_or_stands_on_the_other_side_is_none(string text)
    {
        var events = Story.Read(text).Events;

        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.Empty(e.Supporters));
    }

    [Fact]
    public void Who_fights_alongside_is_a_side_of_the_clash()
    {
        var clash = Assert.Single(Story.Read("Somali troops are fighting al-Shabaab alongside Kenyan forces near Kismayo.").Events, e => e.Type is EventType.Clash);

        Assert.Contains(clash.Actors, a => a.Text == "Kenyan forces");
        Assert.Empty(clash.Supporters);
    }
}
