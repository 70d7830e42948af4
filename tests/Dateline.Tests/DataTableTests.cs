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
    public void A_key_that_stands_twice_is_refused_with_both_lines()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("words.tsv", "word\tkind\nconvoy\tvehicle\n\nhamlet\tplace\nconvoy\tgroup\n");
        var refusal = Assert.Throws<InvalidDataException>(() => DataTable.Load(path, "word", "kind").By(r => r[0], r => r[1]));
        Assert.Equal($"{path}:5: convoy stands here a second time, line 2 has it; keep one", refusal.Message);
    }
}
