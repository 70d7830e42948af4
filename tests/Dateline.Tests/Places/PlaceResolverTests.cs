using System.Globalization;
using Dateline.Places;

namespace Dateline.Tests.Places;

public sealed class PlaceResolverTests
{
    private static readonly Gazetteer Recognised = new PlaceLexicon(Checkout.Data, "recognised", []).Gazetteer;
    private static readonly Gazetteer Controlled = new PlaceLexicon(Checkout.Data, "controlled", []).Gazetteer;

    [Fact]
    public void An_unknown_name_does_not_empty_the_result()
    {
        var places = Reports.Read("Shells hit the village of Qworzanibbeh in Syria. Troops then moved to Aleppo.").Mentions;

        Assert.Contains(places, m => m.Value is { Name: "Aleppo", Country: "SYR" });
        Assert.Contains(places, m => m.Value is { Text: "Qworzanibbeh", Precision: PlacePrecision.Unresolved, Lat: null });
    }

    [Theory]
    [InlineData("Shells fell on Qworzanib street in Kharkiv in Ukraine.", "Qworzanib", "UKR", "Kharkiv")]
    [InlineData("A bomb went off in Tahrir Square in Baghdad in Iraq.", "Tahrir Square", "IRQ", "Baghdad")]
    [InlineData("Jets bombed the village of Tal Qworzan in Hama province in Syria.", "Tal Qworzan", "SYR", "Hama")]
    [InlineData("A mortar hit al-Qworzan neighborhood in Aleppo in Syria.", "al-Qworzan", "SYR", "Aleppo")]
    public void A_name_in_no_table_stays_unresolved_in_the_region_named_around_it(string text, string mention, string country, string admin1)
    {
        var place = Reports.At(text, mention);

        Assert.Equal((PlacePrecision.Unresolved, country, admin1, null), (place.Precision, place.Country, place.Admin1, place.Lat));
    }

    [Theory]
    [InlineData("Insurgents took the northern Mozambican town of Palma on Monday.", "Palma", "MOZ")]
    [InlineData("Shells hit the Lebanese city of Tripoli on Monday.", "Tripoli", "LBN")]
    [InlineData("Soldiers shot men in the Malian village of Qworzan. France protested.", "Qworzan", "MLI")]
    public void A_demonym_before_the_feature_word_tells_the_state(string text, string mention, string country) =>
        Assert.Equal(country, Reports.At(text, mention).Country);

    [Theory]
    [InlineData("The raids break the Geneva Convention, lawyers said.", "Geneva")]
    [InlineData("Lashkar-e-Jhangvi said it carried out the bombing in Quetta.", "Lashkar")]
    [InlineData("Protesters in Kyiv met on Baghdad Street on Sunday.", "Baghdad")]
    [InlineData("Shells hit Tripoli in Libya, the LANA agency and PARIS correspondents said.", "LANA")]
    [InlineData("Jets struck a depot in Kharkiv in Ukraine at 11:40 p.m. (Karachi time).", "Karachi")]
    [InlineData("A commander told The Odessa that the rebels had left Karachi in Pakistan.", "Odessa")]
    [InlineData("Shells hit Kabul in Afghanistan. Farah al-Nisr fighters then fled.", "Farah")]
    [InlineData("Shells fell near Bab al-Saghir cemetery in Damascus in Syria.", "al-Saghir")]
    public void Names_made_of_places_are_no_places(string text, string word) =>
        Assert.DoesNotContain(Reports.Read(text).Mentions, m => m.Value.Text == word && m.Value.Precision != PlacePrecision.Unresolved);

    [Fact]
    public void A_name_with_the_Arabic_article_is_no_town_overseas() =>
        Assert.NotEqual("USA", Reports.At("Rockets hit the al-Meridian and al-Nasr quarters, police in Benghazi in Libya said.", "al-Meridian").Country);

    [Fact]
    public void A_quarter_of_a_named_town_is_no_namesake_elsewhere() =>
        Assert.Equal(("SYR", "Aleppo"), (Reports.At("Rockets hit the Sulaymaniyah neighborhood in Aleppo in Syria.", "Sulaymaniyah") is var place ? (place.Country, place.Admin1) : default));

    [Fact]
    public void A_word_that_begins_a_longer_name_is_no_place_alone() =>
        Assert.DoesNotContain(Reports.Read("Five people were killed in the village of Tal Qworzan in Syria.").Mentions, m => m.Value.Text == "Tal");

    [Theory]
    [InlineData("Envoys from China arrived on Monday.", "China", "CHN", PlacePrecision.Country)]
    [InlineData("China hopes that the parties will talk.", "China", "CHN", PlacePrecision.Country)]
    [InlineData("Lebanon shut its border posts.", "Lebanon", "LBN", PlacePrecision.Country)]
    [InlineData("Envoys from the US arrived on Monday.", "US", "USA", PlacePrecision.Country)]
    [InlineData("The disease spread across Africa last year.", "Africa", null, PlacePrecision.Region)]
    [InlineData("Fighting went on in Syria on Monday.", "Syria", "SYR", PlacePrecision.Country)]
    [InlineData("Ships were seen in the Black Sea on Monday.", "Black Sea", null, PlacePrecision.Sea)]
    public void A_well_known_name_means_the_well_known_place(string text, string mention, string? country, PlacePrecision precision)
    {
        var place = Reports.At(text, mention);

        Assert.Equal((country, precision), (place.Country, place.Precision));
    }

    [Theory]
    [InlineData("Michael Jordan spoke first. Jordan said the game was over.", "Jordan")]
    [InlineData("In March the army met on Friday.", "March")]
    [InlineData("Syrian soldiers left.", "Syrian")]
    [InlineData("They told us to leave.", "us")]
    public void Persons_months_and_demonyms_are_no_places(string text, string word) =>
        Assert.DoesNotContain(Reports.Read(text).Mentions, m => m.Value.Text == word);

    [Theory]
    [InlineData("Khan Sheikhoun", "Idlib")]
    [InlineData("Khan Shaykhun", "Idlib")]
    [InlineData("Deir Ezzor", "Deir ez-Zor")]
    [InlineData("Maarat al-Numan", "Idlib")]
    [InlineData("Nubul", "Aleppo")]
    [InlineData("Raqqah", "Raqqa")]
    [InlineData("al-Bukamal", "Deir ez-Zor")]
    [InlineData("Khmeimim air base", "Latakia")]
    public void Press_spellings_mean_one_place_with_its_governorate(string name, string admin1)
    {
        var place = Reports.At($"Warplanes of the Syrian army were seen in {name} in Syria on Sunday.", name);

        Assert.Equal(("SYR", admin1), (place.Country, place.Admin1));
    }

    [Fact]
    public void The_holder_named_beside_it_decides_between_namesakes()
    {
        Assert.Equal("LBN", Reports.At("Clashes broke out in Tripoli, Lebanon, on Monday.", "Tripoli").Country);
        Assert.Equal("LBY", Reports.At("Clashes broke out in Tripoli, Libya, on Monday.", "Tripoli").Country);
    }

    [Fact]
    public void The_countries_of_the_report_decide_between_namesakes()
    {
        Assert.Equal("GEO", Reports.At("Russian troops entered Georgia. Tbilisi and Gori were shelled.", "Georgia").Country);
        Assert.Equal("USA", Reports.At("The storm hit Georgia. Atlanta, Savannah and towns in Alabama and Florida lost power.", "Georgia").Country);
    }

    [Fact]
    public void A_distance_and_direction_move_the_point()
    {
        var place = Reports.At("Militants attacked a post 15 kilometers east of Palmyra in Syria.", "Palmyra");

        Assert.Equal(PlacePrecision.Near, place.Precision);
        Assert.InRange(place.Lon!.Value, 38.284 + 0.14, 38.284 + 0.19);
        Assert.InRange(place.RadiusKm!.Value, 3, 10);
    }

    [Fact]
    public void Nearness_widens_a_place() =>
        Assert.Equal(PlacePrecision.Near, Reports.At("A bomb went off near Homs in Syria.", "Homs").Precision);

    [Fact]
    public void A_feature_word_tells_the_province_from_its_town()
    {
        Assert.Equal(PlacePrecision.Province, Reports.At("Fighting went on in Idlib province in Syria.", "Idlib").Precision);
        Assert.Equal(PlacePrecision.Settlement, Reports.At("Fighting went on in the city of Idlib in Syria.", "Idlib").Precision);
    }

    [Fact]
    public void Upper_case_text_is_read_too() =>
        Assert.Contains(Reports.Read("GUERRILLAS ATTACKED A POST IN SAN SALVADOR, EL SALVADOR, YESTERDAY.").Mentions, m => m.Value is { Country: "SLV", Precision: PlacePrecision.Settlement });

    [Theory]
    [InlineData("Rebels attacked the outskirts of Bangui. Russia and Rwanda sent troops. Rwanda said one Rwandan soldier was killed.", "CAF")]
    [InlineData("Russia denied that Russian jets had bombed a clinic in the Syrian town of Saraqib. Moscow called the claim absurd.", "SYR")]
    [InlineData("Syria said the Syrian army would fight on. Syrian envoys held talks in Geneva.", "SYR")]
    public void A_country_that_only_speaks_or_helps_is_not_the_theatre(string text, string country) => Assert.Equal(country, Reports.Read(text).Theatre);

    [Fact]
    public void The_theatre_is_the_country_most_spoken_of() =>
        Assert.Equal("SYR", Reports.Read("Russian jets struck Idlib and Saraqib. Rebels in Aleppo and Hama fled.").Theatre);

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(Reports.Read("").Mentions);

    [Theory]
    [InlineData("Sukhumi", "GEO", "GEO")]
    [InlineData("Muzaffarabad", "PAK", "PAK")]
    [InlineData("Simferopol", "UKR", "RUS")]
    [InlineData("Gilgit", "PAK", "PAK")]
    [InlineData("Golan Heights", "SYR", "ISR")]
    [InlineData("Majdal Shams", "SYR", "ISR")]
    [InlineData("Srinagar", "IND", "IND")]
    [InlineData("Pristina", "XKX", "XKX")]
    [InlineData("Leh", "IND", "IND")]
    [InlineData("Stepanakert", "AZE", "AZE")]
    [InlineData("Kyrenia", "CYP", "TUR")]
    [InlineData("Sevastopol", "UKR", "RUS")]
    [InlineData("Hargeisa", "SOM", "SOM")]
    [InlineData("Taipei", "TWN", "TWN")]
    [InlineData("Laayoune", "ESH", "MAR")]
    public void Disputed_land_stands_under_whom_the_setting_says(string name, string recognised, string controlled) =>
        Assert.Equal((recognised, controlled), (CountryOf(Recognised, name), CountryOf(Controlled, name)));

    [Theory]
    [InlineData("Kharkiv", "UKR")]
    [InlineData("Quneitra", "SYR")]
    [InlineData("Tiberias", "ISR")]
    [InlineData("Nicosia", "CYP")]
    public void Land_beside_it_stays_where_it_is(string name, string country) =>
        Assert.Equal((country, country), (CountryOf(Recognised, name), CountryOf(Controlled, name)));

    [Fact]
    public void A_turkish_culture_changes_nothing()
    {
        const string Text = "Fighters left Idlib and IZRA in Syria; Istanbul and DIYARBAKIR stayed calm.";
        var plain = Reports.Read(Text).Mentions.Select(m => m.Value.Name).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(plain, Reports.Read(Text).Mentions.Select(m => m.Value.Name));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string? CountryOf(Gazetteer gazetteer, string name)
    {
        var found = new Posting[20];
        var n = gazetteer.Find(PlaceNameKey.Of(name), found);
        return gazetteer.Alpha3(found[..n].MaxBy(p => gazetteer.Population(p.Entry)).Entry);
    }
}
