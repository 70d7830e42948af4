using Dateline.Training.Events.Muc;

namespace Dateline.Tests.Events.Muc;

/// <summary>What the MUC-4 adapter does without its weights.</summary>
public sealed class MucTests
{
    [Theory]
    [InlineData("THE \"BLUE\" HILL, ARMY", "blue hill army")]
    [InlineData("a car-bomb", "carbomb")]
    public void Mentions_are_compared_without_case_marks_and_articles(string mention, string normal) => Assert.Equal(normal, MucText.Normal(mention));

    [Theory]
    [InlineData("fdp", "forward defense of peasants", true)]
    [InlineData("juan soto", "juan soto vega", true)]
    [InlineData("bomb", "two bombs", true)]
    [InlineData("bridge", "bank", false)]
    public void An_alias_is_an_acronym_or_a_part_or_a_plural(string a, string b, bool same) => Assert.Equal(same, MucPhrases.IsAlias(a, b));

    [Fact]
    public void A_title_a_name_and_the_members_of_a_group_are_phrases()
    {
        var report = Story.Annotate(Story.Raw("COLONEL JUAN SOTO WAS KILLED BY MEMBERS OF THE RED LANTERN FRONT."));

        var phrases = MucPhrases.Find(report).Select(p => p.Normal).ToList();

        Assert.Contains("juan soto", phrases);
        Assert.Contains("members of red lantern front", phrases);
        Assert.Contains("red lantern front", phrases);
    }

    [Fact]
    public void Templates_are_paired_one_to_one_by_type()
    {
        var score = new MucScore();
        score.Add([Template("bombing", "bridge"), Template("attack", "bank")], [Template("bombing", "bridge"), Template("bombing", "bank")]);

        Assert.Equal((0.5, 0.5), (score.Precision, score.Recall));
    }

    private static MucTemplate Template(string type, string target) =>
        new(type, new Dictionary<MucRole, IReadOnlyList<IReadOnlyList<string>>> { [MucRole.Target] = [[target]] });
}
