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
}
