using System.Text.Json;
using Dateline.App.Commands;
using Dateline.Storage;
using Dateline.Tests.Storage;
using static Dateline.Tests.App.CommandRun;

namespace Dateline.Tests.App;

public sealed class CaseCommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public CaseCommandsTests()
    {
        path = folder.File("case.db");
        using var run = CaseRun.Begin(path, HandMadeReading.Settings);
        var raw = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");
        run.Add(raw, HandMadeReading.Full(raw));
        run.Finish();
    }

    [Fact]
    public async Task Show_prints_a_fact_a_line_when_piped()
    {
        var (code, output, _) = await Run("show", path);

        Assert.Equal(ExitCode.Done, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["siege-lifted", "killing"], lines.Select(l => l.GetProperty("event").GetProperty("type").GetString()));
        Assert.Equal("tass-1", lines[0].GetProperty("report").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("events", "DAY         TYPE          STATUS", "2016-02-03  siege-lifted  happened")]
    [InlineData("statements", "DAY         SPEAKER", "2016-02-03  Khodr Salem  asserts")]
    [InlineData("figures", "DAY  MEASURE", "besieged  70,001+")]
    [InlineData("control", "DAY  HOLDER", "Hezbollah  holds   Zahra")]
    [InlineData("relations", "FROM  TYPE", "Iran  backs  Hezbollah")]
    [InlineData("reports", "DAY         OUTLET", "2016-02-08  TASS    tass-1")]
    public async Task Show_prints_a_table_of_each_kind(string what, string header, string row)
    {
        var (code, output, _) = await Run("show", path, what, "--format", "table");

        Assert.Equal(ExitCode.Done, code);
        var lines = output.Split('\n');
        Assert.StartsWith(header, lines[0], StringComparison.Ordinal);
        Assert.Contains(row, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_filters_and_says_with_its_exit_code_that_nothing_was_found()
    {
        Assert.Equal(ExitCode.Done, (await Run("show", path, "siege", "--place", "Aleppo", "--from", "2016-02", "--to", "2016", "--actor", "SYR/MIL", "--claimed-by", "Salem")).Code);
        var (code, output, error) = await Run("show", path, "events", "nowhere");
        Assert.Equal((ExitCode.NothingFound, ""), (code, output));
        Assert.Equal("dateline: no events found\n", error);
    }

    [Fact]
    public async Task Show_tells_how_much_it_left_out()
    {
        var (code, output, error) = await Run("show", path, "--limit", "1");

        Assert.Equal((ExitCode.Done, 1), (code, output.Count(c => c == '\n')));
        Assert.StartsWith("dateline: 1 of 2 shown", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--type", "airstike", "unknown type airstike, did you mean airstrike?")]
    [InlineData("--status", "hapened", "unknown status hapened, did you mean happened?")]
    [InlineData("--from", "yesterday", "--from must be a day (2016-02-03), a month (2016-02) or a year (2016), not yesterday")]
    [InlineData("--limit", "0", "--limit must be a number from 1")]
    public async Task Wrong_filters_are_answered_with_what_is_right(string option, string value, string complaint)
    {
        var (code, _, error) = await Run("show", path, option, value);

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains(complaint, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_one_line_on_standard_error()
    {
        var (code, output, error) = await Run("show", folder.File("none.db"));

        Assert.Equal((ExitCode.Unreadable, ""), (code, output));
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.Contains("no such file", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "event,type,status")]
    [InlineData("jsonl", "{\"fact\":\"ev-")]
    [InlineData("geojson", "{\"type\":\"FeatureCollection\"")]
    public async Task Export_writes_a_file(string format, string start)
    {
        var file = folder.File("out");
        var (code, _, error) = await Run("export", path, "--to", format, "--out", file);

        Assert.Equal((ExitCode.Done, $"{file}: 2 events\n"), (code, error));
        Assert.StartsWith(start, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists(file + ".part"));
    }

    [Fact]
    public async Task Export_takes_a_day_and_a_format_under_the_same_name()
    {
        Assert.Equal(ExitCode.Done, (await Run("export", path, "--to", "csv", "--to", "2016-02-03", "--out", folder.File("a"))).Code);
        Assert.Equal(ExitCode.NothingFound, (await Run("export", path, "--to", "csv", "--to", "2016-01", "--out", folder.File("b"))).Code);
        Assert.Equal(ExitCode.Unreadable, (await Run("export", path, "--to", "xml")).Code);
        Assert.Equal(ExitCode.Unreadable, (await Run("export", path)).Code);
    }

    [Fact]
    public async Task Export_of_reports_gives_the_whole_readings()
    {
        await Run("export", path, "reports", "--to", "jsonl", "--out", folder.File("r.jsonl"));
        var reading = Dateline.Json.ReadingJson.Parse((await File.ReadAllTextAsync(folder.File("r.jsonl"), TestContext.Current.CancellationToken)).TrimEnd());

        Assert.Equal(2, reading.Events.Length);
    }

    [Fact]
    public async Task Sql_prints_rows_and_refuses_to_change_anything()
    {
        Assert.Equal("type,count(*)\r\nkilling,1\r\nsiege-lifted,1\r\n", (await Run("sql", path, "select type, count(*) from events group by type", "--format", "csv")).Output);
        Assert.Equal("{\"a\":1,\"b\":null,\"c\":\"x\",\"d\":1.5}\n", (await Run("sql", path, "select 1 a, null b, 'x' c, 1.5 d")).Output);
        Assert.Equal("[{\"a\":1},\n{\"a\":2}]\n", (await Run("sql", path, "select 1 a union select 2", "--format", "json")).Output);
        Assert.Equal("A  B\n1  x\n".ToLowerInvariant(), (await Run("sql", path, "select 1 a, 'x' b", "--format", "table")).Output);
        Assert.Equal(ExitCode.NothingFound, (await Run("sql", path, "select 1 where 0")).Code);
        var (code, _, error) = await Run("sql", path, "delete from facts");
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("nothing can be changed", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Info_counts()
    {
        var (_, output, _) = await Run("info", path);

        Assert.Equal(2, JsonDocument.Parse(output).RootElement.GetProperty("events").GetInt32());
        Assert.Contains("events      2\n", (await Run("info", path, "--format", "table")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("export")]
    [InlineData("sql")]
    [InlineData("info")]
    public async Task Help_ends_with_examples(string command) =>
        Assert.Contains($"Examples:\n  dateline {command} case.db", (await Run(command, "--help")).Output.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();
}
