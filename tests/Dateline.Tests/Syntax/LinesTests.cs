using Dateline.Syntax;

namespace Dateline.Tests.Syntax;

public sealed class LinesTests
{
    [Fact]
    public void A_paragraph_in_capitals_runs_to_its_short_last_line()
    {
        const string Text = "A PATROL OF THE NATIONAL GUARD WAS AMBUSHED YESTERDAY MORNING ON THE ROAD NEAR\nTHE OLD SUGAR MILL.";

        Assert.Equal(Text.Length, Lines.EndOfParagraph(Text, 0, Text.Length));
    }

    [Fact]
    public void A_line_below_that_ends_no_sentence_is_a_paragraph_of_its_own()
    {
        const string Text = "Patrol of the National Guard ambushed on the road near the sugar mill\nBy our correspondent";

        Assert.Equal(Text.IndexOf('\n'), Lines.EndOfParagraph(Text, 0, Text.Length));
    }
}
