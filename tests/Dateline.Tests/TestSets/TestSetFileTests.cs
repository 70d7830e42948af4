using System.IO.Compression;
using Dateline.Training.TestSets;

namespace Dateline.Tests.TestSets;

public sealed class TestSetFileTests
{
    [Theory]
    [InlineData("{\"text\": \"One.\"}\n\n{\"text\": \"Two.\"", ":3: no JSON")]
    [InlineData("{\"text\": \"One.\"}\n{\"text\": 2}", ":2: no text \"text\"")]
    [InlineData("{\"text\": \"One.\"}\n[]", ":2: no text \"text\"")]
    public void A_line_that_cannot_be_read_is_named(string content, string message)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("in.jsonl", content);

        var e = Assert.Throws<InvalidDataException>(() => TestSetFile.Lines(new FileInfo(path)).Select(l => l.Text("text")).ToList());

        Assert.StartsWith(path + message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_field_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("in.jsonl", "{\"docid\": \"a\"}");

        var e = Assert.Throws<InvalidDataException>(() => TestSetFile.Lines(new FileInfo(path)).Select(l => l["id"].ToString()).ToList());

        Assert.StartsWith($"{path}:1: no \"id\"", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzipped_set_is_read_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("in.jsonl.gz");
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionMode.Compress)))
        {
            writer.Write("{\"id\": 7}\n\n{\"id\": \"b\"}\n");
        }

        Assert.Equal([(1, "7"), (3, "b")], TestSetFile.Lines(new FileInfo(path)).Select(l => (l.Number, l["id"].ToString())));
    }

    [Fact]
    public void Code_points_and_units_are_each_others_inverse()
    {
        const string Text = "a\U0001F44Db";

        Assert.Equal([0, 1, 3, 4], CodePoints.ToUnits(Text));
        Assert.Equal([0, 1, 2, 3], CodePoints.ToUnits(Text).Select(u => CodePoints.OfUnits(Text)[u]));
        Assert.Equal([0], CodePoints.ToUnits(""));
    }
}
