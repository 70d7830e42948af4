using System.Text;
using Dateline.Ingest;

namespace Dateline.Tests.Ingest;

public sealed class InputReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_without_id_is_known_by_the_hash_of_its_bytes()
    {
        var raw = Assert.Single(Read(folder.Write("a.txt", "Shells hit the town."))).Report!;

        Assert.Equal(64, raw.Sha256.Length);
        Assert.Equal(raw.Sha256[..16], raw.Id);
        Assert.Equal("Shells hit the town.", raw.Text);
    }

    [Fact]
    public void A_JSON_line_keeps_its_fields_and_passes_over_others()
    {
        var path = folder.Write("a.jsonl", """{"id":"x1","text":"T.","title":"A","outlet":"B","byline":"C","published":"2016-02-08T10:00:00Z","url":"u","language":"en","more":[1]}""");

        var raw = Assert.Single(Read(path)).Report!;

        Assert.Equal(("x1", "T.", "A", "B", "C", "u", "en"), (raw.Id, raw.Text, raw.Title, raw.Outlet, raw.Byline, raw.Url, raw.Language));
        Assert.Equal(new DateOnly(2016, 2, 8), raw.Published);
        Assert.Equal(PublishedBasis.Given, raw.PublishedBasis);
    }

    [Fact]
    public void Broken_JSON_on_one_line_costs_that_line_only()
    {
        var lines = Enumerable.Range(1, 20).Select(n => n == 17 ? """{"text": "no end""" : $$"""{"id":"r{{n}}","text":"Report {{n}}."}""");
        var path = folder.Write("many.jsonl", string.Join("\r\n", lines));

        var inputs = Read(path);

        Assert.Equal(19, inputs.Count(i => i.Report is not null));
        var problem = Assert.Single(inputs, i => i.Problem is not null).Problem!;
        Assert.Equal(path + ":17", problem.Where);
        Assert.Contains("broken JSON", problem.What, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.ToString());
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_paths_and_records_beside_reports_are_passed_over()
    {
        folder.Write("b.txt", "B.");
        folder.Write("a/z.html", "<p>A page with a sentence.</p>");
        folder.Write("gold/b.json", """{"id":"b","text":"B.","events":[],"statements":[]}""");
        folder.Write("notes.bin", "no");
        folder.Write(".hidden.txt", "no");

        var sources = Read(folder.Path).Select(i => Path.GetFileName(i.Report!.Source)!).ToArray();

        Assert.Equal(["z.html", "b.txt"], sources);
    }

    [Theory]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("blank.txt", "  \n\t\n", "empty")]
    [InlineData("empty.jsonl", "", "empty")]
    [InlineData("junk.txt", "\0\0\u0001\u0002 \0", "binary data, not text")]
    [InlineData("array.json", "[1]", "a JSON number where a report should stand")]
    [InlineData("bare.json", "{}", "neither text nor html")]
    [InlineData("date.json", """{"text":"T.","published":"yesterday"}""", "\"published\" is no date: yesterday")]
    [InlineData("wrong.json", """{"text":5}""", "\"text\" is not valid text")]
    public void What_cannot_be_read_is_one_problem_with_a_remedy(string name, string content, string what)
    {
        var problem = Assert.Single(Read(folder.Write(name, content))).Problem!;

        Assert.Contains(what, problem.What, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_missing_file_does_not_stop_the_next()
    {
        var inputs = Read(Path.Combine(folder.Path, "missing.txt"), folder.Write("there.txt", "Here."));

        Assert.Equal("no such file or folder", inputs[0].Problem!.What);
        Assert.Equal("Here.", inputs[1].Report!.Text);
    }

    [Fact]
    public void A_text_over_the_limit_is_refused_and_the_limit_can_be_raised()
    {
        var path = folder.Write("long.txt", new string('a', 1001));

        Assert.Contains("limit", Assert.Single(new InputReader(new InputLimits(1000)).Read([path])).Problem!.What, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(new InputReader(new InputLimits(1001)).Read([path])).Report);
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over_without_holding_it()
    {
        var path = folder.Write("long.jsonl", $$"""
            {"text":"{{new string('a', 300_000)}}"}
            {"text":"Short."}
            """);

        var inputs = new InputReader(new InputLimits(1000)).Read([path]).ToArray();

        Assert.Contains(":1", inputs[0].Problem!.Where, StringComparison.Ordinal);
        Assert.Equal("Short.", inputs[1].Report!.Text);
    }

    [Fact]
    public void Standard_input_is_told_by_its_first_bytes()
    {
        Assert.Equal("Plain words.", Piped("Plain words."u8.ToArray()).Report!.Text);
        Assert.Equal("x", Piped("{\"id\":\"x\",\"text\":\"T.\"}\n"u8.ToArray()).Report!.Id);
        Assert.NotNull(Piped("<!DOCTYPE html><p>Page.</p>"u8.ToArray()).Report!.Html);
        Assert.Equal("x", Piped([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"id\":\"x\",\"text\":\"T.\"}\n")]).Report!.Id);
    }

    private static Input Piped(byte[] bytes) => Assert.Single(new InputReader(new InputLimits(), () => new MemoryStream(bytes)).Read(["-"]));

    private static Input[] Read(params string[] paths) => [.. new InputReader(new InputLimits()).Read(paths)];
}
