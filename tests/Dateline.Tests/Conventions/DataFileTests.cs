namespace Dateline.Tests.Conventions;

/// <summary>Hand-kept tables are UTF-8 without mark, with a header, tab-separated, in order, without double rows.</summary>
public sealed class DataFileTests
{
    public static TheoryData<string> Tables =>
        [.. Directory.EnumerateFiles(Checkout.Data.Root, "*.tsv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Checkout.Data.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_a_header_and_rows_of_its_columns(string table)
    {
        var lines = File.ReadAllLines(Checkout.Data.File(table));
        Assert.False(File.ReadAllBytes(Checkout.Data.File(table)).AsSpan().StartsWith("\uFEFF"u8));
        var rows = lines.Where(l => l.Length > 0 && l[0] != '#').ToArray();
        Assert.NotEmpty(rows);
        var columns = rows[0].Split('\t').Length;
        Assert.All(rows, row => Assert.True(row.Split('\t').Length <= columns, $"{table}: {row}"));
        Assert.All(lines, line => Assert.False(line.EndsWith('\r')));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_no_row_twice(string table)
    {
        var rows = File.ReadAllLines(Checkout.Data.File(table)).Where(l => l.Length > 0 && l[0] != '#');

        Assert.Empty(rows.GroupBy(r => r, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
