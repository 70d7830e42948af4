namespace Dateline.Tests.Events;

/// <summary>Where happenings are placed, on sentences written for the tests.</summary>
public sealed class EventPlaceTests
{
    [Theory]
    [InlineData("Moscow bombed Kharkiv in Ukraine on Sunday.", "bombed", "Kharkiv")]
    [InlineData("Officials in Addis Ababa said jets struck Mekelle in Ethiopia.", "struck", "Mekelle")]
    [InlineData("Fighters of Islamic State in the Greater Sahara attacked a post in Tillaberi in Niger.", "attacked", "Tillaberi")]
    [InlineData("Clashes between Fano militia and federal troops displaced thousands in Gondar in Ethiopia.", "Clashes", "Gondar")]
    [InlineData("Clashes killed nine people in the department of Arauca in Colombia.", "Clashes", "Arauca")]
    [InlineData("Fighting went on in Marib in Yemen. Ten people were killed by air strikes carried out by the Saudi Arabia-led coalition.", "air strikes", "Marib")]
    [InlineData("Fighting went on in Marib in Yemen. The jets bombed a depot without leave from the Sanaa government.", "bombed", "Marib")]
    [InlineData("Shells hit Donetsk in Ukraine. Officials said gunmen abducted two men as the quarrel between the rebels and Kyiv went on.", "abducted", "Donetsk")]
    [InlineData("Troops were shelled in Goma in Congo. The army began the second stage of the Virunga Storm campaign on Sunday.", "stage", "Goma")]
    [InlineData("The governor and the UN were silent. In Kidal in Mali jets destroyed two trucks and killed six men including three natives of the area and two natives from Gao.", "killed", "Kidal")]
    [InlineData("Tensions between Addis Ababa and the Oromo rebels rose after shells hit Dire Dawa in Ethiopia.", "hit", "Dire Dawa")]
    [InlineData("Gunmen killed nine people, five of them natives of Gao, in Kidal in Mali. Troops killed 12 fighters hailing from Algiers.", "killed", "Kidal")]
    public void Those_who_act_or_speak_are_not_where_it_happened(string text, string trigger, string place) => Assert.Equal(place, Place(text, trigger));

    [Fact]
    public void A_country_that_only_acts_is_not_where_it_happened() =>
        Assert.Null(Story.Read("The US-led coalition killed twenty militants, US Secretary of Defense Ashton Carter said on Wednesday.", new DateOnly(2024, 3, 1)).Events.First(e => e.Trigger.Text == "killed").Place);

    [Fact]
    public void A_dateline_after_a_caption_is_no_place_and_the_caption_another_matter() =>
        Assert.Equal(
            "Mekelle",
            Place("Drones killed ten people in Mekelle in Ethiopia on Sunday, medics said. Reuters Photo Troops on Parade in Gondar Province NAIROBI (Horn Press) The army detained two men, they said.", "detained"));

    [Fact]
    public void What_the_opening_leaves_unnamed_a_later_sentence_names() =>
        Assert.Equal(
            "Qworzanivka",
            Place("Shells killed six people in a village near Kharkiv in Ukraine on Sunday, police said. The village of Qworzanivka was shelled at dawn, they said.", "killed"));

    [Fact]
    public void An_air_base_is_a_place_though_its_name_says_military() =>
        Assert.Equal("T4 air base", Place("Militants captured Tiyas Military Airfield near Palmyra in Syria.", "captured"));

    [Fact]
    public void A_place_of_another_clause_is_nearer_than_one_of_the_sentence_before() =>
        Assert.Equal(
            "Omdurman",
            Place("Drones struck Khartoum in Sudan on Sunday. A charity quoted residents of Omdurman who had fled as saying that two men were abducted.", "abducted"));

    [Fact]
    public void What_has_gone_on_since_a_happening_is_not_where_that_was() =>
        Assert.NotEqual("Marib", Place("Hundreds have been killed in Marib in Yemen since a ceasefire collapsed in October.", "collapsed"));

    [Fact]
    public void History_told_without_a_place_is_placed_in_the_country() =>
        Assert.Equal("Sudan", Place("Drones hit Khartoum and Omdurman in Sudan on Monday. Protests had toppled the president in 2019.", "Protests"));

    [Fact]
    public void Talks_told_without_a_place_have_none() =>
        Assert.Null(Place("Drones hit Khartoum in Sudan on Monday. Both sides agreed to hold talks next week, the mediators said.", "talks"));

    [Fact]
    public void What_is_only_planned_need_not_be_where_the_news_is() =>
        Assert.Equal(
            "Sudan",
            Place("Drones hit Khartoum in Sudan on Monday. Many shops were closed. The weather was hot. The general said his men planned to attack the rebels.", "attack"));

    [Fact]
    public void An_act_without_a_place_is_where_the_sentence_before_tells() =>
        Assert.Equal("Marib", Place("Yemen has been at war for years. Life in Marib is hard. Two children were killed by shelling.", "shelling"));

    [Fact]
    public void The_attack_is_where_it_was_told_to_be_not_where_a_like_one_was() =>
        Assert.Equal(
            "Bucha",
            Place("Troops shot twelve people in Bucha in Ukraine on Sunday, police said. Photos of the shooting show a crime like the one that they committed near Izium.", "shot"));

    [Fact]
    public void What_brackets_say_of_a_group_is_not_where_it_acted() =>
        Assert.NotEqual("Levant", Place("A bomb killed two leaders of Ahrar al-Sham (Free Men of the Levant) in Syria on Sunday.", "bomb"));

    [Fact]
    public void A_town_that_a_group_holds_is_a_place() =>
        Assert.Equal("Mayadin", Place("Coalition jets bombed Daesh-held Mayadin city in Syria on Sunday.", "bombed"));

    [Fact]
    public void Where_a_base_was_used_against_is_not_where_it_was_hit() =>
        Assert.Equal(
            "T4 air base",
            Place("Missiles damaged a base on Friday that was used for a raid on a village in Idlib in Syria. The missiles damaged Tiyas Military Airfield badly, officials said.", "damaged"));

    [Fact]
    public void Arms_are_for_a_party_not_for_the_place_told_before() =>
        Assert.Equal("Yemen", Place("Missiles hit Marib in Yemen on Sunday. Iran was accused of arming the rebels.", "arming"));

    private static string? Place(string text, string trigger) =>
        Assert.Single(Story.Read(text, new DateOnly(2024, 3, 4)).Events, e => e.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Place?.Name;
}
