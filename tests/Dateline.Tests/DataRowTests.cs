namespace Dateline.Tests;

public sealed class DataRowTests
{
    private static readonly DataRow Row = new("facts.tsv", 7, ["siege-lifted", "2.5", "-3", "2014-09-29", "", "a| b ||c"]);

    [Fact]
    public void Cells_are_read_as_what_they_hold()
    {
        Assert.Equal(EventType.SiegeLifted, Row.Parse<EventType>(0));
        Assert.Equal(2.5, Row.Number(1));
        Assert.Equal(-3, Row.Whole(2));
        Assert.Equal(new DateOnly(2014, 9, 29), Row.Day(3));
        Assert.Equal(["a", "b", "c"], Row.Values(5));
        Assert.Equal("-3", Row.OneOf(2, "3", "-3"));
    }

    [Fact]
    public void Empty_cells_are_null_where_they_may_be()
    {
        Assert.Null(Row.TextOrNull(4));
        Assert.Null(Row.NumberOrNull(4));
        Assert.Null(Row.WholeOrNull(4));
        Assert.Null(Row.DayOrNull(4));
        Assert.Empty(Row.Values(4));
        Assert.Equal("", Row[6]);
    }

    [Fact]
    public void Bad_cells_are_told_with_file_line_and_cell()
    {
        Assert.Equal("facts.tsv:7: '2.5' is no EventType", Refusal(() => Row.Parse<EventType>(1)));
        Assert.Equal("facts.tsv:7: 'siege-lifted' is no number", Refusal(() => Row.NumberOrNull(0)));
        Assert.Equal("facts.tsv:7: '2.5' is no whole number", Refusal(() => Row.WholeOrNull(1)));
        Assert.Equal("facts.tsv:7: '-3' is no day", Refusal(() => Row.DayOrNull(2)));
        Assert.Equal("facts.tsv:7: '' is none of war, none", Refusal(() => Row.OneOf(4, "war", "none")));
    }

    private static string Refusal(Func<object?> read) => Assert.Throws<InvalidDataException>(read).Message;
}
