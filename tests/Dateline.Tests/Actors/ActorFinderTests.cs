using System.Globalization;
using Dateline.Actors;

namespace Dateline.Tests.Actors;

public sealed class ActorFinderTests
{
    public static TheoryData<string, string, string> Examples => new()
    {
        { "Houthi rebels fired missiles at an oil facility.", "Houthi rebels", "YEM REB houthis" },
        { "The Saudi-led coalition bombed the port on Monday.", "Saudi-led coalition", "SAU MIL saudi-led-coalition" },
        { "Turkish jets bombed a village in northern Iraq.", "Turkish jets", "TUR MIL -" },
        { "Russia's Aerospace Forces struck the town.", "Russia's Aerospace Forces", "RUS MIL -" },
        { "The Arakan Army captured the town from Myanmar troops.", "Arakan Army", "MMR REB arakan-army" },
        { "Tamil Tiger rebels ambushed Sri Lankan soldiers.", "Tamil Tiger rebels", "LKA REB ltte" },
        { "M23 rebels backed by Rwandan troops advanced in Congo.", "Rwandan troops", "RWA MIL -" },
        { "Colombian police arrested two FARC guerrillas in Colombia.", "two FARC guerrillas", "COL REB farc" },
        { "Members of Boko Haram attacked a school in Nigeria.", "Members", "NGA REB boko-haram" },
        { "Hizbollah fighters crossed the border.", "Hizbollah fighters", "LBN PRM hezbollah" },
        { "Al Shebab militants attacked the base.", "Al Shebab militants", "SOM REB al-shabaab" },
        { "THE FARABUNDO MARTI NATIONAL LIBERATION FRONT ATTACKED THE BARRACKS.", "FARABUNDO MARTI NATIONAL LIBERATION FRONT", "SLV REB fmln" },
        { "Doctors Without Borders condemned the shelling.", "Doctors Without Borders", "- NGO msf" },
        { "Kyiv accused Russia of shelling a power plant.", "Kyiv", "UKR GOV -" },
        { "Ukrainian troops retook the village in Ukraine.", "Ukrainian troops", "UKR MIL -" },
        { "The M23 shelled a camp near Goma.", "M23", "COD REB m23" },
        { "The JNIM attacked a barracks in Burkina Faso.", "JNIM", "MLI REB jnim" },
        { "Saddams army crossed into Kuwait in 1990, Iraq said.", "Saddams army", "IRQ MIL -" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_country_sector_and_group(string text, string words, string code) =>
        Assert.Equal(code, Assert.Single(ActorReports.Read(text).Called(words)).Code());

    [Fact]
    public void Reads_the_same_in_a_hostile_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            foreach (var row in Examples)
            {
                var (text, words, code) = row.Data;
                Assert.Equal(code, Assert.Single(ActorReports.Read(text).Called(words)).Code());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_pronoun_and_an_acronym_stand_for_the_group_named_in_full()
    {
        var report = ActorReports.Read("The Rapid Support Forces (RSF) shelled a hospital in Sudan. It denied the attack. The RSF withdrew later.");
        Assert.All(report.Actors.Where(m => m.Value.Text is "RSF" or "It"), m => Assert.Equal("rapid-support-forces", m.Value.Group));
        Assert.Contains(report.Actors, m => m.Value.Text == "It");
    }

    [Fact]
    public void A_surname_stands_for_the_person_named_in_full()
    {
        var report = ActorReports.Read("Congolese army spokesman Guillaume Ndjike said troops advanced. Ndjike said the rebels fled.");
        var later = Assert.Single(report.Called("Ndjike"));
        Assert.Equal("Guillaume Ndjike", later.Name);
        Assert.Equal(("COD", Sectors.Military), (later.Country, later.Sector));
    }

    [Fact]
    public void An_acronym_unknown_to_the_lists_is_learnt_from_its_brackets()
    {
        var report = ActorReports.Read("The Zorvan Relief Committee (ZRC) said five people died. The ZRC runs two clinics.");
        Assert.Equal("Zorvan Relief Committee", report.Actors.Last(m => m.Value.Text == "ZRC").Value.Name);
    }

    [Fact]
    public void A_country_in_a_place_phrase_is_no_government() =>
        Assert.DoesNotContain(ActorReports.Read("Five people were killed in Mali on Friday.").Actors, m => m.Value.Text == "Mali");

    [Fact]
    public void The_nation_behind_a_group_is_an_actor_of_its_own()
    {
        var report = ActorReports.Read("Iran-backed militias shelled the base.");
        Assert.Equal("IRN GOV -", Assert.Single(report.Called("Iran")).Code());
    }

    [Fact]
    public void They_are_no_single_state() =>
        Assert.Equal("COD REB m23", Assert.Single(ActorReports.Read("M23 rebels hold two hills in Congo. Rwanda denies that. They fired on the road.").Called("They")).Code());

    [Fact]
    public void A_group_named_in_a_surname_is_no_actor_of_its_own()
    {
        var report = ActorReports.Read("Abdul-Malik al-Houthi said his forces had left the port in Yemen.");
        Assert.DoesNotContain(report.Actors, m => m.Value.Text == "Houthi");
    }

    [Fact]
    public void Everyday_words_are_no_acronyms() =>
        Assert.DoesNotContain(ActorReports.Read("It is the man who told us so. He is in a car and it has no tip.").Actors, m => m.Value.Group is not null);

    [Fact]
    public void Numbers_are_kept_as_counts() =>
        Assert.Equal(12, Assert.Single(ActorReports.Read("The militants killed 12 Ugandan soldiers.").Called("12 Ugandan soldiers")).Count);

    [Fact]
    public void Every_mention_has_its_head_inside_and_its_text_at_its_offsets()
    {
        var report = ActorReports.Read(
            "President Bashar Assad's troops and Iran-backed fighters, among them Hezbollah, took al-Bab, the \"Observatory\" said.\n\n\"He lied,\" it added - U.N. envoys said so, too (AFP).");
        Assert.NotEmpty(report.Actors);
        foreach (var mention in report.Actors)
        {
            var span = mention.Value.Span!;
            Assert.Equal(report.Text[span.Start..span.End], mention.Value.Text);
            Assert.True(mention.Covers(mention.Head));
        }
    }
}
