using System.Globalization;

namespace Dateline.Tests.Events;

public sealed class CasualtyReaderTests
{
    [Theory]
    [InlineData("Twelve soldiers killed in ambush in Mali.", "killed 12-12 MIL")]
    [InlineData("Gunmen kidnapped and killed two aid workers in Borno in Nigeria.", "captured 2-2 NGO", "killed 2-2 NGO")]
    [InlineData("3 Killed 40 Injured in Rocket Attack on Goma.", "killed 3-3 CVL", "injured 40-40 CVL")]
    [InlineData("Seven people including five children were killed in government shelling.", "killed 7-7 CVL")]
    [InlineData("A 5-year-old girl was killed and six other civilians including three children (5-8 years) were injured in mortar fire.", "killed 1-1 CVL", "injured 6-6 CVL")]
    [InlineData("Later two more people were reported killed and 22 others were injured in a rocket attack.", "killed 2-2 CVL", "injured 22-22 CVL")]
    [InlineData("Five medics were killed and a nurse critically wounded when a strike hit the clinic.", "killed 5-5 MED", "injured 1-1 MED")]
    [InlineData("Over 12 civilians were killed and dozens injured including women when jets raided the village.", "killed 13- CVL", "injured 24-99 CVL")]
    [InlineData("The blast killed at least 26 people and injured 30 others.", "killed 26- CVL", "injured 30-30 CVL")]
    [InlineData("A bomb blast killed 48 people and left dozens more wounded.", "killed 48-48 CVL", "injured 24-99 CVL")]
    [InlineData("Fifteen members of the militia were killed or wounded in the shelling of Donetsk.", "killed -15 PRM", "injured -15 PRM")]
    [InlineData("Another man and a woman were killed in rocket fire in the town.", "killed 2-2 CVL")]
    [InlineData("Some 12 men and two women were abducted from the village by Boko Haram.", "captured 14-14 CVL")]
    [InlineData("A suicide attack claimed the lives of some 80 people in Mogadishu.", "killed 80-80 CVL")]
    [InlineData("The clashes claimed 20 lives.", "killed 20-20 CVL")]
    [InlineData("The strike killed at least 20 Islamic State fighters near Ramadi.", "killed 20- REB")]
    [InlineData("The bombing killed 11 soldiers and five civilians.", "killed 11-11 MIL", "killed 5-5 CVL")]
    [InlineData("One police officer was killed and two injured when gunmen opened fire.", "killed 1-1 COP", "injured 2-2 COP")]
    [InlineData("The raid led to the death of eight and the injury of 89.", "killed 8-8 CVL", "injured 89-89 CVL")]
    [InlineData("Nine members of the Army of Conquest who were working in the clinic were also killed in the strike.", "killed 9-9 REB")]
    [InlineData("In 3 villages near Goma 12 people were killed by the rebels.", "killed 12-12 CVL")]
    [InlineData("Six civilians including a child were among at least 22 people killed in air strikes on Raqqa.", "killed 22- CVL")]
    [InlineData("Air strikes killed 50 Al-Qaeda militants and eight civilians on Tuesday.", "killed 50-50 REB", "killed 8-8 CVL")]
    [InlineData("Explosions killed at least 18 people mostly children and wounded 40 others state news agency SANA reported.", "killed 18- CVL", "injured 40-40 CVL")]
    [InlineData("Air strikes near the village killed three people while seven were killed by strikes on a gas station.", "killed 3-3 CVL", "killed 7-7 CVL")]
    [InlineData("The charity quoted villagers as saying that one woman has been beheaded.", "killed 1-1 CVL")]
    [InlineData("Gunmen took 14 villagers hostage in Kaduna.", "captured 14-14 CVL")]
    [InlineData("A bomb exploded in a market in Baidoa on Saturday. Police put the death toll at seven.", "killed 7-7 CVL")]
    [InlineData("Chin fighters captured two junta outposts near Falam.")]
    [InlineData("The reporter was swapped for three captured servicemen after shells hit Grozny.")]
    [InlineData("The killing of two activists in Mopti shocked the town.", "killed 2-2 OPP")]
    [InlineData("The ministry said two more of its soldiers had been wounded in Mogadishu.", "injured 2-2 MIL")]
    [InlineData("Six bakers and two deminers were killed in shelling near Juba.", "killed 6-6 CVL", "killed 2-2 MED")]
    public void Tolls_are_read_with_their_people(string text, params string[] tolls) => Assert.Equal(tolls, Tolls(text));

    [Theory]
    [InlineData("Over 350 civilians have been killed in the city since a truce collapsed in June.")]
    [InlineData("A 70-year-old bridge was hit in the shelling.")]
    [InlineData("Gunmen claimed 12 attacks on the army in May.")]
    public void What_is_no_toll_of_an_act_is_none(string text) => Assert.Empty(Tolls(text));

    [Fact]
    public void A_toll_carries_whose_word_it_is()
    {
        var tolls = Story.Read("The mayor said five people were killed, while police put the death toll at seven.").Events.SelectMany(e => e.Casualties).ToList();

        Assert.Equal(["The mayor", "police"], tolls.Select(t => t.ClaimedBy?.Text));
    }

    private static IEnumerable<string> Tolls(string text) => Story.Read(text).Events.SelectMany(e => e.Casualties)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Effect.ToString().ToLowerInvariant()} {c.Low}-{c.High} {c.Group}"));
}
