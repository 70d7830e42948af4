using Dateline.Training.Events.Case;

namespace Dateline.Tests.Events.Case;

/// <summary>Labels of CASE 2021 for sentences of our own.</summary>
public sealed class CaseTests
{
    private static readonly CaseLabels Labels = CaseLabels.Load(Checkout.Data);

    [Theory]
    [InlineData("Government troops recaptured the town of Renk from rebels on Friday.", "GOV_REGAINS_TERIT")]
    [InlineData("Rebels seized the town of Renk after the garrison fled.", "NON_STATE_ACTOR_OVERTAKES_TER")]
    [InlineData("Police fired tear gas to disperse a march of teachers in Maseru.", "PROTEST_WITH_INTER")]
    [InlineData("Soldiers opened fire on protesters in Lome, killing three.", "FORCE_AGAINST_PROTEST")]
    [InlineData("Thousands of nurses marched through Lima to demand better pay.", "PEACE_PROTEST")]
    [InlineData("A suicide bomber blew himself up at a checkpoint in Maiduguri.", "SUIC_BOMB")]
    [InlineData("Warplanes bombed a village near Saada on Monday.", "AIR_STRIKE")]
    [InlineData("Floods have killed dozens of people in northern Laos.", "NATURAL_DISASTER")]
    [InlineData("Customs officers found cocaine in a container and arrested two smugglers.", "ORG_CRIME")]
    [InlineData("The army has set up a new outpost on the border hill.", "HQ_ESTABLISHED")]
    public void A_plain_sentence_has_its_label(string text, string label)
    {
        var raw = Story.Raw(text);

        Assert.Equal(label, Labels.Of(Story.Reader.Read(raw), Story.Reader.Parse(raw)));
    }

    [Theory]
    [InlineData("set up & base|camp", true)]
    [InlineData("set up & !camp", false)]
    [InlineData("ca*", true)]
    [InlineData("up set", false)]
    public void A_pattern_needs_all_its_parts(string pattern, bool holds) =>
        Assert.Equal(holds, CasePattern.Parse(pattern).FirstSentence([["army", "set", "up", "camp"]]) == 0);
}
