using Dateline.Statements;

namespace Dateline.Tests.Statements;

public sealed class StatementReaderTests
{
    private static readonly StatementReader Statements = new(Checkout.Data);

    [Fact]
    public void A_quotation_over_sentences_gives_a_statement_each_with_one_speaker()
    {
        var read = Read("\"The hospital has no power. We need fuel now,\" Dr. Ahmed Salem said.");

        Assert.Equal(["The hospital has no power", "We need fuel now"], read.Select(s => s.Content[0].Text));
        Assert.All(read, s => Assert.Equal(StatementKind.Direct, s.Kind));
        Assert.Single(read.Select(s => s.Speaker.Text).Distinct());
    }

    [Fact]
    public void A_quotation_split_by_its_cue_has_two_spans()
    {
        var statement = Assert.Single(Read("\"The road is closed,\" the mayor said, \"and nobody can leave the valley.\""));

        Assert.Equal(2, statement.Content.Length);
    }

    [Fact]
    public void A_pronoun_speaks_for_the_last_person()
    {
        var read = Read("Omar Haddad, the mayor, said the water plant was hit. He said engineers were on their way.");

        Assert.Contains("Haddad", read[^1].Speaker.Name, StringComparison.Ordinal);
        Assert.Equal("He", read[^1].Speaker.Text);
    }

    [Theory]
    [InlineData("The army reportedly said that the town had fallen.", "reportedly")]
    [InlineData("The ministry said the rebels may have used chlorine.", "may have")]
    [InlineData("Officials said the blast appeared to be a suicide attack.", "appeared to")]
    [InlineData("The militants are believed to have fled, the governor said.", "believed to")]
    [InlineData("The ministry said the army shelled the town.", null)]
    public void A_statement_keeps_its_own_caution(string text, string? hedge) => Assert.Equal(hedge, Assert.Single(Read(text)).Hedge);

    [Fact]
    public void The_group_that_adds_something_is_the_one_that_spoke_before()
    {
        var read = Read("Amnesty International said ten people died in Goma. M23 rebels hold the town. The group added that shelling went on.");

        Assert.Equal("Amnesty International", read[^1].Speaker.Name);
    }

    [Fact]
    public void A_name_behind_a_common_noun_is_the_speaker() =>
        Assert.Equal("Radio Okapi", Assert.Single(Read("The news website Radio Okapi that is close to the army said the attack was planned.")).Speaker.Name);

    [Theory]
    [InlineData("Howitzers responded with artillery fire to the rockets military sources said.", "military sources", "Howitzers responded with artillery fire to the rockets")]
    [InlineData("\"Any attempt to move toward the town will be squashed\" the source stressed.", "the source", "Any attempt to move toward the town will be squashed")]
    [InlineData("Soldiers also pounded rebel positions with rockets and surface-to-surface missiles said the Local Coordination Committees activist network.", "the Local Coordination Committees activist network", "Soldiers also pounded rebel positions with rockets and surface-to-surface missiles")]
    [InlineData("According to the Firat news agency the SDF advanced 0.3 miles in the neighborhood.", "the Firat news agency", "the SDF advanced 0.3 miles in the neighborhood")]
    [InlineData("Video footage and eyewitness accounts report that six barrel bombs were dropped on the village.", "Video footage and eyewitness accounts", "six barrel bombs were dropped on the village")]
    [InlineData("Activists said on Thursday government forces bombarded the suburbs.", "Activists", "government forces bombarded the suburbs")]
    public void A_text_that_has_lost_its_commas_is_read_by_what_stands_next_to_the_cue(string text, string speaker, string content)
    {
        var statement = Assert.Single(Read(text));

        Assert.Equal(speaker, statement.Speaker.Text);
        Assert.Equal(content, Assert.Single(statement.Content).Text);
    }

    [Fact]
    public void The_outlet_ends_the_chain()
    {
        var statement = Assert.Single(Read("The army said the town was quiet.", outlet: "Example Wire"));

        Assert.Equal("Example Wire", statement.Relay[^1].Text);
    }

    [Fact]
    public void Every_span_stands_at_its_offsets()
    {
        const string text = "\"We hold the hill,\" a commander told reporters on Friday. Residents denied that, saying shelling went on.";

        foreach (var span in Read(text).SelectMany(s => s.Content.Append(s.Cue!).Append(s.Speaker.Span!)))
        {
            Assert.Equal(span.Text, text[span.Start..span.End]);
        }
    }

    private static List<Statement> Read(string text, string? outlet = null) =>
        [.. Statements.Read(Story.Annotate(Story.Raw(text) with { Outlet = outlet }))];
}
