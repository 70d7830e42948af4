namespace Dateline.Tests;

public sealed class DataTableTests
{
    [Fact]
    public void A_row_of_other_columns_is_refused_with_file_and_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("words.tsv", "word\tkind\n# nouns\nconvoy\tvehicle\nhamlet\n");
        var refusal = Assert.Throws<InvalidDataException>(() => DataTable.Load(path, "word", "kind"));
        Assert.StartsWith($"{path}:4: expected the columns word, kind", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_may_leave_out_last_columns_that_are_named_so_and_no_others()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rules.tsv", "id\tlevel\tleft\tright\na\t1\nb\t2\t$km\n");
        var rows = DataTable.Load(path, "id", "level", "left?", "right?");
        Assert.Equal(["a 1  ", "b 2 $km "], rows.Select(r => $"{r[0]} {r[1]} {r[2]} {r[3]}"));
        Assert.Equal($"{path}:2: expected the columns id, level, left, right?", Assert.Throws<InvalidDataException>(() => DataTable.Load(path, "id", "level", "left", "right?")).Message);
    }

    [Fact]
    public void A_row_with_more_cells_than_columns_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("words.tsv", "word\tkind\nconvoy\tvehicle\tland\n");
        Assert.StartsWith($"{path}:2: ", Assert.Throws<InvalidDataException>(() => DataTable.Load(path, "word", "kind?")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_may_be_the_same_in_any_case()
    {
        using var folder = new TemporaryFolder();
        var rows = DataTable.Load(folder.Write("words.tsv", "word\tkind\nDam\tsite\n"), "word", "kind");
        Assert.Equal("site", rows.By(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase)["dam"]);
        var twice = DataTable.Load(folder.Write("twice.tsv", "word\tkind\nDam\tsite\ndam\tsite\n"), "word", "kind");
        Assert.Equal(2, twice.By(r => r[0], r => r[1]).Count);
        Assert.Throws<InvalidDataException>(() => twice.By(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused_with_both_lines()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("words.tsv", "word\tkind\nconvoy\tvehicle\n\nhamlet\tplace\nconvoy\tgroup\n");
        var refusal = Assert.Throws<InvalidDataException>(() => DataTable.Load(path, "word", "kind").By(r => r[0], r => r[1]));
        Assert.Equal($"{path}:5: convoy stands here a second time, line 2 has it; keep one", refusal.Message);
    }
}
