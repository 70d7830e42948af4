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
    public void From_and_to_are_told_apart()
    {
        var places = Reports.Attached("Syrian rebels withdrew from Homs to Idlib.", "withdrew");

        Assert.Equal(PlaceRole.From, Assert.Single(places, p => p.Name == "Homs").Role);
        Assert.Equal(PlaceRole.To, Assert.Single(places, p => p.Name == "Idlib").Role);
    }

    [Fact]
    public void The_passage_lends_its_place() =>
        Assert.Equal("Homs", Reports.Attached("Syrian rebels fought troops in Homs on Monday. Twelve people were killed.", "killed")[0].Name);

    [Fact]
    public void A_word_points_back_at_the_place_it_means() =>
        Assert.Equal("Saraqib", Reports.Attached("Troops in Syria reached Saraqib and Aleppo airport. Jets bombed the town.", "bombed")[0].Name);
}
