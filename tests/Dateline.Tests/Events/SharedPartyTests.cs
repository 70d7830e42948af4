namespace Dateline.Tests.Events;

/// <summary>Parties that another clause, a list or a word around the event names.</summary>
public sealed class SharedPartyTests
{
    [Theory]
    [InlineData("Ankara held talks with the rebels and the government to negotiate a ceasefire in Libya.", "ceasefire", "government", "rebels", "Turkey")]
    [InlineData("Norway sponsored talks with the guerrillas and the government of Colombia.", "talks", "Norway", "government", "guerrillas")]
    [InlineData("Their aim is to capture the town of Sake, rebels said. The rebels advanced.", "advanced", "rebels")]
    [InlineData("The soldiers moved north. Their aim is to seize the town of Sake.", "seize", "soldiers")]
    [InlineData("Gangs of militants attacked Malian troops near Gao.", "attacked", "militants")]
    [InlineData("Wagner raised the number of planes to 12 and bombed rebels near Sirte.", "bombed", "Wagner")]
    [InlineData("The bus was carrying Tuareg fighters battling soldiers near Kidal.", "battling", "Tuareg fighters", "soldiers")]
    [InlineData("Shells from the rebel enclave have hit the market of Nyala.", "hit", "rebel")]
    [InlineData("The town of Sake has returned to government control.", "returned", "government")]
    [InlineData("Coalition strikes killed 12 people in Sanaa and caused enormous damage.", "damage", "Coalition")]
    [InlineData("Al-Shabaab is an armed group that attacked the market of Baidoa.", "attacked", "Al-Shabaab")]
    [InlineData("The Ethiopian air force has in recent weeks stepped up attacks on Mekelle.", "attacks", "Ethiopian air force")]
    [InlineData("A conflict between soldiers loyal to President Alassane Ouattara and militants has been raging.", "conflict", "soldiers", "militants")]
    [InlineData("The United States killed General Ali Daoud in a drone strike on Tuesday.", "drone strike", "United States")]
    [InlineData("The army and the rebels agreed to a ceasefire in Mali.", "ceasefire", "army", "rebels")]
    [InlineData("France called on Rwanda to withdraw its troops from Goma.", "withdraw", "Rwanda")]
    [InlineData("The Sudanese army used drones in strikes on the market of Nyala.", "strikes", "Sudanese army")]
    [InlineData("Unknown gunmen injured ten civilians in mortar attacks close to the mosque in Mogadishu.", "mortar attacks", "Unknown gunmen")]
    [InlineData("Ethiopian and Eritrean airstrikes hit the town of Shire on Friday.", "airstrikes", "Ethiopian", "Eritrean")]
    [InlineData("A school in Bakhmut was ruined in the Russian air attacks on Friday.", "ruined", "Russian")]
    [InlineData("The UN says the government has been responsible for barrel bomb attacks on Darfur.", "barrel bomb attacks", "government")]
    [InlineData("An army helicopter was shot down near Kidal, killing all five people on board.", "shot down")]
    [InlineData("French and Malian troops attacked the village of Kidal on Monday.", "attacked", "French", "troops")]
    [InlineData("On Sunday Kenyan forces entered the town of Ras Kamboni.", "entered", "Kenyan forces")]
    [InlineData("Government troops repelled a massive counterattack of jihadists near Gao.", "counterattack", "jihadists")]
    [InlineData("Rebels killed a child and injured five other people with rocket shelling in Taiz.", "rocket shelling", "Rebels")]
    [InlineData("Western powers say that the government has been responsible for chlorine and other chemical attacks in Darfur.", "chemical attacks", "government")]
    [InlineData("France and Russia have urged the regime and the rebels fighting to overthrow him to cooperate in Libya.", "fighting", "rebels")]
    [InlineData("Saudi-led air strikes killed nine people in Sanaa.", "air strikes", "Saudi-led")]
    [InlineData("The market of Marib was hit by raids carried out by the Saudi-led coalition in Yemen.", "raids", "Saudi-led coalition")]
    [InlineData("The spokesman condemned the coalitions air strikes on Saada in Yemen.", "air strikes", "coalitions")]
    [InlineData("Rebels fighting to overthrow President Idriss Deby attacked Faya in Chad.", "fighting", "President Idriss Deby", "Rebels")]
    [InlineData("Islamists and other militias fighting against the army have left Benghazi.", "fighting", "Islamists", "army", "other militias")]
    [InlineData("The army shelled fighters trying to storm the town of Sake.", "storm", "fighters")]
    [InlineData("On August 24 army tanks and jets launched their first coordinated offensive in Tigray.", "offensive", "army tanks", "jets")]
    [InlineData("Soldiers loyal to the junta bombed the villages the statement said destroying two schools in Myanmar.", "destroying", "Soldiers")]
    [InlineData("The rebels received rockets from Rwanda in Goma.", "received", "Rwanda")]
    [InlineData("The army fought off several attacks near Sirte in Libya.", "attacks")]
    [InlineData("The conflict began when soldiers launched a brutal crackdown on peaceful protests in Khartoum.", "protests")]
    [InlineData("The attack condemned by France killed two people in Mali.", "attack")]
    [InlineData("Eight people were hurt in an attack with mortars by the rebels on the camp near Goma.", "attack", "rebels")]
    [InlineData("The general said we destroyed two rebel camps in Goma.", "destroyed", "we")]
    [InlineData("Ten people were killed by regime shelling in Aleppo.", "shelling", "regime")]
    [InlineData("A series of executions and other crimes carried out by the militia shocked Bangui.", "executions", "militia")]
    [InlineData("Eight people died in the Russian fighter jets air raids on Kharkiv.", "air raids", "Russian fighter jets")]
    [InlineData("The council called upon the rebels to release the hostages in Yemen.", "release", "rebels")]
    [InlineData("Soldiers are fighting to retake Sake from the rebels in Congo.", "fighting", "Soldiers", "rebels")]
    [InlineData("The army is silent. The blast was so strong that it shattered windows in Beirut.", "shattered")]
    [InlineData("Two soldiers and 16 gunmen were killed in the battle in Acapulco.", "battle", "16 gunmen", "Two soldiers")]
    [InlineData("Underscoring the seriousness of the fighting, state television showed a meeting Friday between Putin and a governor in Dagestan.", "fighting")]
    [InlineData("On Jan. 22, U.S. Central Command forces alongside U.K. Armed Forces, and with the support from Canada, and the Netherlands, conducted strikes on Houthi targets in Yemen.", "strikes", "U.S. Central Command forces")]
    [InlineData("The U.S. Embassy blasts killed 224 people in Nairobi.", "blasts")]
    [InlineData("In May the Sudanese army passed to an offensive near Bara.", "offensive", "Sudanese army")]
    [InlineData("The Damascus bus bombing killed six people.", "bombing")]
    [InlineData("Khartoum denounced the bombing of Nyala as a breach of its sovereignty.", "bombing")]
    public void Whoever_does_it_is_found(string text, string trigger, params string[] actors)
    {
        var read = Event(text, trigger).Actors.Select(a => a.Text is "Ankara" ? "Turkey" : a.Text is "Their" ? "soldiers" : a.Text);

        Assert.Equal(actors.Order(StringComparer.Ordinal), read.Select(a => a.Replace("Malian ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Jets bombed positions held by rebels near Sirte.", "bombed", "rebels")]
    [InlineData("Soldiers destroyed two trucks that belonged to militants in Kidal.", "destroyed", "militants")]
    [InlineData("The army waged a campaign in the desert of Borno against the militants.", "campaign", "militants")]
    [InlineData("Rebels broke a government siege of Taiz.", "broke", "government")]
    [InlineData("The president issued an ultimatum to rebels in Taiz.", "ultimatum", "rebels")]
    [InlineData("The government requested the soldiers to leave the town of Kidal.", "requested", "soldiers")]
    [InlineData("Iraqi forces launched an offensive to retake Tal Afar from militants.", "offensive", "militants")]
    [InlineData("The army took the last major rebel stronghold in Taiz.", "took", "rebel")]
    [InlineData("Rebels launched attacks on army positions in Taiz.", "attacks", "army")]
    [InlineData("The Afghan army killed 28 and wounded 30 Taliban militants in Kunduz on Friday.", "killed", "Taliban")]
    [InlineData("Four of its soldiers have been killed and four others injured in an attack by al-Shabaab, the Kenyan army said.", "attack", "soldiers")]
    [InlineData("Four Chadian soldiers were killed and two others wounded when a mine exploded near Bosso on Monday.", "exploded", "Four Chadian soldiers")]
    [InlineData("The army fought off several attacks near Sirte in Libya.", "attacks", "army")]
    [InlineData("The government launched a violent crackdown on peaceful protests in Khartoum.", "crackdown", "peaceful protests")]
    [InlineData("A man and two women were killed in shelling of Donetsk.", "shelling", "man and two women")]
    [InlineData("Rebels shelled the market of Taiz killing a woman and injuring six other people.", "shelled", "woman", "six other people")]
    [InlineData("The militants destroyed a tank and two vehicles near Gao.", "destroyed")]
    [InlineData("The US Embassy blasts in Nairobi shocked the world.", "blasts", "US Embassy")]
    [InlineData("Terrorists shelled the hospital of Taiz a military source said.", "shelled", "hospital")]
    [InlineData("A mine killed 18 people mostly women and children in Nyala.", "killed", "18 people")]
    [InlineData("Two Palestinians were killed in clashes between militiamen in Saida.", "clashes")]
    [InlineData("The churches in Marawi have been torched the charity said.", "torched")]
    [InlineData("The coalition held the junta responsible for the shelling of Loikaw in Myanmar.", "held the junta responsible", "junta")]
    [InlineData("Nine people were placed under arrest in Bangui.", "arrest", "Nine people")]
    [InlineData("The Ethiopian army began a campaign to dislodge the rebels in Amhara.", "campaign", "rebels")]
    [InlineData("The 2012 offensive drove out the militants from Gao.", "offensive", "militants")]
    [InlineData("The junta launched an offensive against remaining rebel enclaves in Shan.", "offensive", "rebel")]
    public void Whom_it_is_done_to_is_found(string text, string trigger, params string[] recipients) =>
        Assert.Equal(recipients, Event(text, trigger).Recipients.Select(a => a.Text));

    [Fact]
    public void Forces_named_once_are_those_of_both_states() =>
        Assert.All(Event("Shells fired by government and Russian forces hit the town of Douma.", "fired").Actors, a => Assert.Equal(Sectors.Military, a.Sector));

    [Fact]
    public void The_party_right_before_the_verb_takes_the_town() =>
        Assert.EndsWith("rebels", Event("Hours after the beginning of the offensive Rwandan-backed rebels seized the town of Bunagana.", "seized").Actors.Single().Text, StringComparison.Ordinal);

    [Fact]
    public void An_anti_terror_military_offensive_is_not_against_the_military() =>
        Assert.Empty(Event("Nigerian troops killed 70 militants during its anti-terror military offensive in Borno.", "offensive").Recipients);

    [Fact]
    public void Those_evacuated_do_not_evacuate()
    {
        var evacuation = Event("Two Sudanese families waited for months. Their evacuation from El Fasher ended on Friday.", "evacuation");

        Assert.Empty(evacuation.Actors);
        Assert.Single(evacuation.Recipients);
    }

    [Fact]
    public void Fighters_killed_are_those_of_the_group_that_was_hit() =>
        Assert.Equal("boko-haram", Event("Warplanes bombed Boko Haram sites in Borno, killing 70 militants.", "bombed").Recipients.Single().Group);

    [Fact]
    public void A_paper_called_The_National_does_not_hide_the_national_liberation_army() =>
        Assert.Equal("eln", Event("The National Liberation Army killed nine soldiers in Bogota.", "killed").Actors.Single().Group);

    [Fact]
    public void The_leader_of_the_militants_is_one_of_them() =>
        Assert.Equal("REB", Event("Troops killed Musa Karim, the leader of the militants, near Gao.", "killed").Recipients.Single().Sector);

    [Fact]
    public void Whoever_claims_a_drone_and_missile_attack_did_it() =>
        Assert.Contains("YEM", Event("The Houthis claimed responsibility for a drone and missile attack on Abu Dhabi.", "missile attack").Actors.Select(a => a.Country));

    [Fact]
    public void Groups_named_after_including_are_parties_too() =>
        Assert.Contains("boko-haram", Event("Nigerian troops have been fighting several armed groups, including Boko Haram.", "fighting").Actors.Select(a => a.Group));

    [Fact]
    public void Whoever_acts_on_a_request_was_asked() =>
        Assert.Equal("FRA", Event("French jets bombed the camp at the request of the Malian government.", "request").Recipients.Single().Country);

    [Fact]
    public void A_day_is_no_target() =>
        Assert.Equal(["school"], Event("Artillery hit a school near El Fasher on Sunday.", "hit").Targets.Select(t => t.Text));

    [Fact]
    public void A_name_and_its_pronoun_are_one_party() =>
        Assert.Single(Event("On Friday, the government troops continued their offensive in Tigray.", "offensive").Actors);

    [Theory]
    [InlineData("The French Armed Forces bombed a camp near Mopti in Mali.", "bombed", "FRA")]
    [InlineData("Clashes between the army and FARC dissidents killed 23 people in Arauca in Colombia.", "Clashes", "COL", "COL")]
    public void Every_side_is_found_with_its_state(string text, string trigger, params string[] countries) =>
        Assert.Equal(countries, Event(text, trigger).Actors.Select(a => a.Country));

    [Fact]
    public void Who_is_killed_beside_the_abducted_was_not_abducted() =>
        Assert.Empty(Event("Two aid workers were killed and one was abducted in Gambella.", "abducted").Casualties);

    private static EventMention Event(string text, string trigger) => Story.Read(text, new DateOnly(2024, 3, 4)).Events.First(e => e.Trigger.Text == trigger);
}
