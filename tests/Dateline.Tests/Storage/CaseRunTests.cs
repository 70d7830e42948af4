using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.Tests.Storage;

public sealed class CaseRunTests : IDisposable
{
    private static readonly RunSettings Newer = HandMadeReading.Settings with { ToolVersion = "2.0.0" };
    private readonly TemporaryFolder folder = new();
    private readonly RawReport siege = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");

    [Fact]
    public void Reading_the_same_report_twice_changes_nothing()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, siege);
        var before = CaseDump.Of(path);
        using (var run = CaseRun.Begin(path, HandMadeReading.Settings))
        {
            Assert.True(run.Has(siege));
            run.Add(siege, HandMadeReading.Empty(siege));
            run.Finish();
            Assert.Equal((0, 2), (run.Read, run.Skipped));
        }

        Assert.Equal(before, CaseDump.Of(path));
    }

    [Fact]
    public void A_newer_version_reads_again_and_keeps_the_old_reading_as_history()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, siege);
        var facts = Keys(path);
        using (var run = CaseRun.Begin(path, Newer))
        {
            Assert.False(run.Has(siege));
            var reading = HandMadeReading.Full(siege);
            run.Add(siege, reading with { Events = [reading.Events[1], reading.Events[0]], Figures = [] });
            run.Finish();
        }

        var store = EventStore.Open(path);
        Assert.Equal(["2.0.0", "1.0.0"], store.History("tass-1").Select(r => r.ToolVersion));
        Assert.Equal([true, false], store.History("tass-1").Select(r => r.Current));
        Assert.Equal(facts.Where(k => !k.StartsWith("fi-", StringComparison.Ordinal)), Keys(path));
        Assert.Contains("\"figures\":[{", store.HistoricJson(store.History("tass-1")[1].Reading), StringComparison.Ordinal);
        CaseDump.AssertSound(path);
    }

    [Fact]
    public void Facts_that_are_gone_take_their_places_and_actors_along()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, siege);
        using (var run = CaseRun.Begin(path, Newer))
        {
            run.Add(siege, HandMadeReading.Empty(siege));
            run.Finish();
        }

        var info = EventStore.Open(path).Info();
        Assert.Equal((0L, 0L, 0L, 0L), (info.Events, info.Places, info.UnresolvedPlaces, info.Actors));
        Assert.Equal(0, EventStore.Open(path).Facts(new FactFilter { Words = "siege" }, PageRequest.First).Total);
        CaseDump.AssertSound(path);
    }

    [Fact]
    public void Going_back_to_the_older_version_restores_its_reading_without_reading()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, siege);
        var before = CaseDump.Of(path);
        using (var run = CaseRun.Begin(path, Newer))
        {
            run.Add(siege, HandMadeReading.Empty(siege));
            run.Finish();
        }

        using (var run = CaseRun.Begin(path, HandMadeReading.Settings))
        {
            Assert.True(run.Has(siege));
            run.Finish();
        }

        static string WithoutHistory(string dump) => string.Join('\n', dump.Split('\n').Where(l => !l.Contains("|2.0.0|", StringComparison.Ordinal)));
        Assert.Equal(before, WithoutHistory(CaseDump.Of(path)));
    }

    [Fact]
    public void Another_day_given_for_the_same_bytes_is_another_reading()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, siege);
        using var run = CaseRun.Begin(path, HandMadeReading.Settings);

        Assert.False(run.Has(siege with { Published = new DateOnly(2016, 2, 9) }));
    }

    [Fact]
    public void A_report_met_twice_in_one_run_is_written_once()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, siege, siege);

        Assert.Equal(1, EventStore.Open(path).Info().Reports);
    }

    [Fact]
    public void Batches_of_many_reports_are_all_written_whatever_their_size()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, [.. Many(300)]);

        Assert.Equal(300, EventStore.Open(path).Info().Reports);
        CaseDump.AssertSound(path);
    }

    [Fact]
    public void Keys_do_not_depend_on_the_order_of_arrival()
    {
        var reports = Many(20).Append(siege).ToArray();
        Read(folder.File("a.db"), HandMadeReading.Settings, reports);
        Read(folder.File("b.db"), HandMadeReading.Settings, [.. reports.Reverse()]);

        Assert.Equal(CaseDump.Of(folder.File("a.db"), numbers: false), CaseDump.Of(folder.File("b.db"), numbers: false));
    }

    [Fact]
    public void A_run_that_is_not_finished_keeps_what_was_added_and_is_marked()
    {
        var path = folder.File("case.db");
        using (var run = CaseRun.Begin(path, HandMadeReading.Settings))
        {
            run.Add(siege, HandMadeReading.Full(siege));
        }

        var info = EventStore.Open(path).Info();
        Assert.Equal(1, info.Reports);
        Assert.Equal("interrupted", info.Runs[0].State);
        Assert.False(File.Exists(path + "-lock"));
    }

    [Fact]
    public void What_could_not_be_read_is_kept()
    {
        var path = folder.File("case.db");
        using (var run = CaseRun.Begin(path, HandMadeReading.Settings))
        {
            run.Fail(new InputProblem("a.jsonl:17", "broken JSON", "mend it"));
            run.Finish();
        }

        using var rows = CaseSql.Ask(CaseFile.Open(path), "SELECT run, n, source, problem FROM failures");
        Assert.Equal([1L, 0L, "a.jsonl:17", "broken JSON"], Assert.Single(rows.Rows()));
        Assert.Equal(1, EventStore.Open(path).Info().Runs[0].Failed);
    }

    [Fact]
    public async Task A_second_run_waits_for_the_first_and_says_so()
    {
        var path = folder.File("case.db");
        var told = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = CaseRun.Begin(path, HandMadeReading.Settings);
        var second = Task.Run(() =>
        {
            using var run = CaseRun.Begin(path, HandMadeReading.Settings, told.SetResult);
            return run.Has(siege);
        });
        var message = await told.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        first.Add(siege, HandMadeReading.Full(siege));
        first.Finish();
        first.Dispose();

        Assert.True(await second.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Matches("another dateline \\(process \\d+, since .*\\) is reading into it; waiting", message);
    }

    [Fact]
    public void Waiting_can_be_given_up()
    {
        var path = folder.File("case.db");
        using var first = CaseRun.Begin(path, HandMadeReading.Settings);
        using var given = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => CaseRun.Begin(path, HandMadeReading.Settings, _ => given.Cancel(), given.Token));
    }

    [Fact]
    public async Task Reading_and_asking_at_once_disturb_each_other_in_nothing()
    {
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, siege);
        var store = EventStore.Open(path);
        var writing = Task.Run(() => Read(path, HandMadeReading.Settings, [.. Many(400)]));
        var last = 0L;
        while (!writing.IsCompleted)
        {
            var page = store.Reports(FactFilter.All, new PageRequest(0, 1000));
            Assert.Equal(page.Total, page.Items.Length);
            Assert.True(page.Total >= last);
            Assert.Equal(1, store.Facts(new FactFilter { Types = ["siege-lifted"] }, PageRequest.First).Total);
            last = page.Total;
        }

        await writing;
        Assert.Equal(401, store.Info().Reports);
    }

    [Fact]
    public void Text_with_surrogates_nulls_and_direction_marks_comes_back_as_it_was()
    {
        var odd = HandMadeReading.Raw("\u202eNubl \0 \ud83d\udca3 \ud800 taken\r\n\ufeff", "odd");
        var path = folder.File("case.db");
        Read(path, HandMadeReading.Settings, odd);
        var store = EventStore.Open(path);

        Assert.Equal(odd.Bytes.ToArray(), store.Original("odd"));
        Assert.Equal(HandMadeReading.Empty(odd).Report.Text.Replace('\ud800', '\ufffd'), Dateline.Json.ReadingJson.Parse(store.ReadingJson("odd")!).Report.Text);
        Assert.Equal(1, store.Reports(new FactFilter { Words = "taken" }, PageRequest.First).Total);
    }

    public void Dispose() => folder.Dispose();

    internal static IEnumerable<RawReport> Many(int count) =>
        Enumerable.Range(0, count).Select(i => HandMadeReading.Raw($"Report {i} of shelling in Homs.", $"r{i}", i % 2 == 0 ? "SANA" : "AP"));

    private static void Read(string path, RunSettings settings, params RawReport[] reports)
    {
        using var run = CaseRun.Begin(path, settings);
        foreach (var raw in reports)
        {
            run.Add(raw, raw.Text == HandMadeReading.Siege ? HandMadeReading.Full(raw) : HandMadeReading.Empty(raw));
        }

        run.Finish();
    }

    private static List<string> Keys(string path) => [.. EventStore.Open(path).EachFact(FactFilter.All).Select(f => f.Fact).Order(StringComparer.Ordinal)];
}
