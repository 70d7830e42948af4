using Dateline.Cleaning;
using Dateline.Ingest;

namespace Dateline.Tests.Cleaning;

public sealed class CleanerTests
{
    private static readonly Cleaner Cleaner = new(Checkout.Data);

    [Fact]
    public void Tells_title_summary_dateline_and_story_from_what_stands_around_them()
    {
        var report = Clean("""
            All news

            Army opens road to besieged town, governor says

            Last month the army reached the edge of the town, where 9,000 people were encircled

            HAMA (Syria), March 3. /TASS/. The army opened the road to the town, the governor said on Thursday.

            He gave no toll for the fighting of the past week.

            Add new comment

            Read our comment policy before posting
            """);

        Assert.Equal(
            [BlockKind.Boilerplate, BlockKind.Title, BlockKind.Lede, BlockKind.Dateline, BlockKind.Body, BlockKind.Body, BlockKind.Boilerplate, BlockKind.Boilerplate],
            report.Blocks.Select(b => b.Kind));
        Assert.Equal("HAMA (Syria)", report.DatelinePlace);
        Assert.Equal("03-03", report.DatelineDate);
        Assert.Equal(["TASS"], report.Agencies);
        Assert.Equal("Army opens road to besieged town, governor says", report.Title);
        Assert.Equal("en", report.Language);
    }

    [Theory]
    [InlineData("BEIRUT (Reuters) - Shells fell on the port on Monday, officials said.", "BEIRUT", null, "Reuters")]
    [InlineData("AMMAN, Jan. 5 (Xinhua) -- The border was closed on Monday, officials said.", "AMMAN", "01-05", "Xinhua")]
    [InlineData("Damascus, SANA - The ministry denied the report on Monday evening.", "Damascus", null, "SANA")]
    [InlineData("MOSCOW, 5 January 2016 (AFP) — The ministry denied the report on Monday.", "MOSCOW", "2016-01-05", "Agence France-Presse")]
    [InlineData("(Nairobi) - Soldiers killed forty men in a village on Monday, a group said.", "Nairobi", null, null)]
    [InlineData("(Beirut, April 5, 2022) – Shells fell on the port on Monday, officials said.", "Beirut", "2022-04-05", null)]
    [InlineData("TRIPOLI/BENGHAZI: Rival forces fought on the coast road on Friday night.", "TRIPOLI/BENGHAZI", null, null)]
    [InlineData("(AP) - At least nine people died when a bomb went off on Friday.", null, null, "Associated Press")]
    public void Finds_the_dateline_in_its_usual_forms(string text, string? place, string? date, string? agency)
    {
        var report = Clean(text);

        Assert.NotNull(report.Dateline);
        Assert.Equal(place, report.DatelinePlace);
        Assert.Equal(date, report.DatelineDate);
        Assert.Equal(agency is null ? [] : [agency], report.Agencies);
    }

    [Theory]
    [InlineData("NATO Secretary General visited the base on Monday, officials said.")]
    [InlineData("The army - after weeks of fighting - took the town on Monday.")]
    [InlineData("UNICEF: the number of children in need has doubled within a year.")]
    public void Sees_no_dateline_where_a_sentence_begins(string text) => Assert.Null(Clean(text).Dateline);

    [Fact]
    public void A_printed_date_before_the_story_is_the_pages_own_day()
    {
        var report = Clean("Published March 3 2017 At least nine people were killed in the shelling of a market on Friday, medics said. The toll may rise. - AFP");

        Assert.Equal(new DateOnly(2017, 3, 3), report.MetadataDay);
        Assert.Equal(["Agence France-Presse"], report.Agencies);
        Assert.Equal([BlockKind.Boilerplate, BlockKind.Body, BlockKind.Boilerplate], report.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_copy_of_the_title_and_a_byline_are_cut_off_the_story()
    {
        const string text = "Posted on August 3 2016 by Jane Q. Writer Shells hit the old market A shell hit the old market in the morning and killed two people. Nobody claimed it.";

        var report = Cleaner.Clean(Raw(text) with { Title = "Shells hit the old market | The Example" });

        Assert.Equal("Jane Q. Writer", report.Byline);
        Assert.Equal("Shells hit the old market", report.Title);
        Assert.StartsWith("A shell hit", text[report.Blocks.Single(b => b.Kind == BlockKind.Body).Extent.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_printed_twice_is_no_story()
    {
        var report = Clean("Jets bomb bridge near the capital\n\nSmoke over the bridge. Smoke over the bridge.\n\nJets bombed a bridge near the capital on Monday, the army said.");

        Assert.Equal([BlockKind.Title, BlockKind.Boilerplate, BlockKind.Body], report.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Lines_wrapped_by_hand_are_one_paragraph()
    {
        var report = Clean("""
            The army said on Monday that it had taken the last village on
            the road to the border, where fighting had gone on for weeks and
            most of the people had fled to the hills or across the border in
            the first days of the offensive that began in the spring.
            """);

        Assert.Single(report.Blocks);
    }

    [Fact]
    public void Blocks_lie_inside_the_text_in_order_without_overlap()
    {
        foreach (var input in new InputReader(new InputLimits()).Read([Checkout.File("examples")]))
        {
            var report = Cleaner.Clean(input.Report!);
            var at = 0;
            foreach (var block in report.Blocks)
            {
                Assert.InRange(block.Extent.Start, at, block.Extent.End);
                Assert.True(block.Extent.Length > 0);
                at = block.Extent.End;
            }

            Assert.True(at <= report.Text.Length);
        }
    }

    [Fact]
    public void Each_pattern_matches_its_example()
    {
        var rules = new CleaningRules(Checkout.Data);
        foreach (var row in DataTable.Load(Checkout.Data.File("cleaning/boilerplate.tsv"), "part", "pattern", "example"))
        {
            var patterns = row[0] switch { "line" => rules.Lines, "head" => rules.Heads, _ => rules.Tails };
            Assert.True(patterns.Any(p => p.Match(row[2]) is { Success: true } m && (row[0] != "line" || m.Length == row[2].Length)), $"{row[1]} | {row[2]}");
        }
    }

    private static Report Clean(string text) => Cleaner.Clean(Raw(text));

    private static RawReport Raw(string text) => new() { Id = "t", Sha256 = "", Bytes = default, Text = text };
}
