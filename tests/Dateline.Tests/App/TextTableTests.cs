using Dateline.App.Output;

namespace Dateline.Tests.App;

public sealed class TextTableTests
{
    [Fact]
    public void Columns_are_as_wide_as_they_need() => Assert.Equal("A   B\nxx  y\n", Table(80, ["A", "B"], ["xx", "y"]));

    [Fact]
    public void The_widest_column_gives_way()
    {
        var lines = Table(20, ["A", "B"], ["short", new string('x', 50)]).Split('\n');

        Assert.Equal("short  xxxxxxxxxxxx…", lines[1]);
    }

    [Fact]
    public void Wide_characters_take_two_columns_and_marks_none()
    {
        Assert.Equal(4, TerminalText.Width("東京"));
        Assert.Equal(1, TerminalText.Width("e\u0301"));
        Assert.Equal("東…", TerminalText.Cut("東京都", 4));
    }

    [Fact]
    public void Nothing_in_a_report_steers_the_terminal() =>
        Assert.Equal("a [31mb c d", TerminalText.OneLine("a\r\n\u001b[31mb\u0007\t c\u202e d\u200f\n"));

    private static string Table(int width, string[] headers, params string[][] rows)
    {
        var text = new StringWriter();
        new TextTable(headers).Write(rows, text, width);
        return text.ToString();
    }
}
