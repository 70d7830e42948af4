using Dateline.Cleaning;

namespace Dateline.Tests.Syntax;

public sealed class SentenceTests
{
    private static string[] Sentences(string text) => [.. Texts.Parse(text).Sentences.Select(s => text[s.Extent.Start..s.Extent.End])];

    [Fact]
    public void Full_stops_end_sentences_and_abbreviations_do_not() =>
        Assert.Equal(["Gen. Smith met U.S. officials in Geneva.", "He left on Feb. 8."], Sentences("Gen. Smith met U.S. officials in Geneva. He left on Feb. 8."));

    [Fact]
    public void Dotted_acronyms_end_a_sentence_only_before_an_opener() =>
        Assert.Equal(["Troops of the U.K. Armed Forces met envoys of the U.A.E.", "The talks failed."], Sentences("Troops of the U.K. Armed Forces met envoys of the U.A.E. The talks failed."));

    [Fact]
    public void A_blank_line_ends_a_sentence() => Assert.Equal(["Rebels take key town", "The army withdrew on Monday."], Sentences("Rebels take key town\n\nThe army withdrew on Monday."));

    [Fact]
    public void Wrapped_lines_are_one_paragraph()
    {
        const string Text = "The army said on Monday that it had taken the town after a week of heavy\nfighting with rebels who held the hills around it, and that all of the men had\nleft.";
        Assert.Single(Texts.Parse(Text).Sentences);
    }

    [Fact]
    public void Blocks_bound_sentences_and_boilerplate_is_left_out()
    {
        const string Text = "Town falls\nShare this story\nThe army took the town.";
        var report = Texts.Report(
            Text, new Block(new(0, 10), BlockKind.Title), new Block(new(11, 27), BlockKind.Boilerplate), new Block(new(28, Text.Length), BlockKind.Body));
        var sentences = Texts.Parser.Parse(report).Sentences;
        Assert.Equal(["Town falls", "The army took the town."], sentences.Select(s => Text[s.Extent.Start..s.Extent.End]));
        Assert.Equal([0, 1], sentences.Select(s => s.Index));
    }
}
