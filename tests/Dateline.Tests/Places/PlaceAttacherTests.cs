namespace Dateline.Tests.Places;

public sealed class PlaceAttacherTests
{
    [Fact]
    public void What_is_taken_is_where_it_happened() =>
        Assert.Equal("Saraqib", Reports.Attached("Syrian rebels captured Saraqib on Monday.", "captured")[0].Name);

    [Fact]
    public void The_finer_place_comes_first() =>
        Assert.Equal("Saraqib", Reports.Attached("Jets bombed the town of Saraqib in Idlib province in Syria.", "bombed")[0].Name);

    [Fact]
    public void What_stands_right_behind_the_verb_is_hit_whatever_the_parse_says() =>
        Assert.Equal("Qworzan", Reports.Attached("In Kharkiv a mortar hit the central Qworzan square killing one policeman a security source told AFP in Ukraine.", "hit")[0].Name);

    [Fact]
    public void The_head_of_the_phrase_goes_before_what_only_tells_where_it_is() =>
        Assert.Equal("Gorom-Gorom", Reports.Attached("Gunmen raided a post in Gorom-Gorom near the town of Dori in Burkina Faso.", "raided")[0].Name);

    [Fact]
    public void Of_places_in_a_row_the_first_named_stands_for_all() =>
        Assert.Equal(["Kharkiv", "Sumy"], Reports.Attached("Russian drones struck Kharkiv and Sumy overnight.", "struck").Select(p => p.Name));

    [Fact]
    public void Where_stands_for_the_name_before_it() =>
        Assert.Equal("Baidoa", Reports.Attached("Troops drove from Mogadishu to Baidoa, where a bomb killed six people.", "bomb")[0].Name);

    [Fact]
    public void An_event_has_no_place_of_its_own_where_its_sentence_names_none() =>
        Assert.Empty(Reports.Attached("Syrian rebels fought troops in Homs on Monday. Twelve people were killed.", "killed"));

    [Fact]
    public void A_word_points_back_at_the_place_it_means() =>
        Assert.Equal("Saraqib", Reports.Attached("Troops in Syria reached Saraqib and Aleppo airport. Jets bombed the town.", "bombed")[0].Name);

    [Fact]
    public void A_town_or_village_is_no_capital() =>
        Assert.Equal("Bama", Reports.Attached("Fighters moved from Bama to Maiduguri, officials in Abuja said. Troops then entered the town.", "entered")[0].Name);

    [Fact]
    public void Who_tells_of_it_does_not_say_where_it_happened() =>
        Assert.Empty(Reports.Attached("Thirty people were wounded in the attack, according to the health office in Maiduguri.", "wounded"));

    [Fact]
    public void What_is_left_out_is_not_where_it_happened() =>
        Assert.Empty(Reports.Attached("All of the province except the town of Mekelle was captured by the rebels.", "captured"));

    [Fact]
    public void Where_people_come_from_is_not_where_they_were_hit() =>
        Assert.Equal("Tawila", Reports.Attached("A school in Tawila that sheltered families from El Fasher was shelled on Monday.", "shelled")[0].Name);

    [Fact]
    public void A_town_near_by_is_no_part_of_the_village_beside_it() =>
        Assert.Equal("Avdiivka", Reports.Attached("Troops clashed near the town of Avdiivka, which lies north of Donetsk airport.", "clashed")[0].Name);

    [Fact]
    public void A_finer_place_of_another_clause_does_not_push_out_the_own_one() =>
        Assert.Equal("Yemen", Reports.Attached("The group fighting government forces in Yemen has admitted using mines against soldiers in Marib.", "fighting")[0].Name);

    [Fact]
    public void The_northern_countryside_of_a_town_is_around_it() =>
        Assert.Equal(PlacePrecision.Near, Reports.At("Troops took three villages in Kharkiv's northern countryside in Ukraine.", "Kharkiv").Precision);

    [Fact]
    public void A_word_points_only_at_what_was_named_before_it() =>
        Assert.Equal("Kharkiv", Reports.Attached("Kharkiv was quiet. The city except Saltivka was shelled at night.", "shelled")[0].Name);

    [Theory]
    [InlineData("Two shells exploded in the Brakovets district in Kharkiv in Ukraine.", "Brakovets")]
    [InlineData("A bomb went off in Sheikh Qasoum neighbourhood in Homs in Syria.", "Sheikh Qasoum")]
    [InlineData("Bombers struck a bank on Yusuf Bin al-Ghanim street in central Baghdad.", "Yusuf Bin al-Ghanim")]
    public void A_quarter_or_street_that_no_table_knows_is_a_place(string text, string name) =>
        Assert.Contains(Reports.Read(text).Mentions, m => m.Value.Text == name);

    [Fact]
    public void Sides_of_a_deal_are_not_where_it_was_made() =>
        Assert.Empty(Reports.Attached("The deal between Ethiopia and Eritrea was welcomed by many.", "deal"));

    [Fact]
    public void A_foreign_state_before_its_deeds_is_not_where_they_were_done() =>
        Assert.DoesNotContain(
            Reports.Attached("Rebels hold Saada in Yemen. Yemen has seen many raids. The Saudi Arabia raids killed six people in Saada in Yemen.", "killed"),
            p => p.Name == "Saudi Arabia");

    [Fact]
    public void Quarters_of_a_town_are_named_after_of() =>
        Assert.Equal("Mariupol", Reports.At("Shells hit the Mariupol neighbourhoods of Zhovtnevy and Kalmiusky in Ukraine.", "Mariupol").Name);
}
