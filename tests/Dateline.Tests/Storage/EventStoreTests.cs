using Dateline.Json;
using Dateline.Storage;

namespace Dateline.Tests.Storage;

public sealed class EventStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly EventStore store;

    public EventStoreTests()
    {
        var path = folder.File("case.db");
        using (var run = CaseRun.Begin(path, HandMadeReading.Settings))
        {
            var full = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");
            run.Add(full, HandMadeReading.Full(full));
            var quiet = HandMadeReading.Raw("Nothing was reported from Homs.", "quiet", "SANA");
            run.Add(quiet, HandMadeReading.Empty(quiet));
            run.Finish();
        }

        store = EventStore.Open(path);
    }

    [Fact]
    public void Lists_reports_with_counts_of_their_facts()
    {
        var page = store.Reports(FactFilter.All, PageRequest.First);

        Assert.Equal(2, page.Total);
        var first = page.Items[0];
        Assert.Equal("tass-1", first.Report.Id);
        Assert.Equal(new DateOnly(2016, 2, 8), first.Report.Published.Day);
        Assert.Equal(["TASS"], first.Report.Agency);
        Assert.Equal((1, 2, 1, 1, 1, 1), (first.Statements, first.Events, first.Figures, first.Relations, first.Control, first.Warnings));
        Assert.Equal("quiet", page.Items[1].Report.Id);
    }

    [Fact]
    public void Gives_a_fact_as_the_reading_has_it()
    {
        var entry = Assert.Single(store.Facts(new FactFilter { Types = ["siege-lifted"] }, PageRequest.First).Items);

        Assert.Equal(FactKind.Event, entry.Kind);
        Assert.Equal("e1", entry.Event!.Id);
        Assert.Equal("Syrian troops", entry.Event.Actors[0].Text);
        Assert.Equal("tass-1", entry.Report.Id);
        Assert.EndsWith("governor Khodr Salem said.", entry.Quote, StringComparison.Ordinal);
        Assert.Equal(entry.Fact, store.Fact(entry.Fact)!.Fact);
    }

    [Theory]
    [InlineData("islamic state", 1)]
    [InlineData("islamic-state", 1)]
    [InlineData("SYR/MIL", 1)]
    [InlineData("SYR", 1)]
    [InlineData("MIL", 1)]
    [InlineData("sta", 0)]
    [InlineData("%", 0)]
    public void Filters_events_by_actor(string actor, int found) =>
        Assert.Equal(found, store.Facts(new FactFilter { Kinds = [FactKind.Event], Actor = actor }, PageRequest.First).Total);

    [Theory]
    [InlineData("nubl", 1)]
    [InlineData("Aleppo", 1)]
    [InlineData("SYR", 1)]
    [InlineData("Ithriya", 1)]
    [InlineData("Homs", 0)]
    public void Filters_events_by_place(string place, int found) =>
        Assert.Equal(found, store.Facts(new FactFilter { Kinds = [FactKind.Event], Place = place }, PageRequest.First).Total);

    [Theory]
    [InlineData("2016-02-03", "2016-02-03", 1)]
    [InlineData(null, "2016-02-02", 0)]
    [InlineData("2016-02-04", null, 0)]
    public void Filters_events_by_the_day_they_happened(string? from, string? to, int found) => Assert.Equal(
        found,
        store.Facts(new FactFilter { Kinds = [FactKind.Event], From = Day(from), To = Day(to) }, PageRequest.First).Total);

    [Fact]
    public void Uses_the_day_of_the_report_for_a_figure_without_a_day() => Assert.Equal(
        1, store.Facts(new FactFilter { Kinds = [FactKind.Figure], From = new DateOnly(2016, 2, 8) }, PageRequest.First).Total);

    [Fact]
    public void Filters_by_claimant_and_by_outlet_and_by_box()
    {
        Assert.Equal(3, store.Facts(new FactFilter { ClaimedBy = "Salem" }, PageRequest.First).Total);
        Assert.Equal(6, store.Facts(new FactFilter { Outlet = "tass" }, PageRequest.First).Total);
        Assert.Equal(3, store.Facts(new FactFilter { Box = new GeoBox(36, 36, 37, 37) }, PageRequest.First).Total);
        Assert.Equal(0, store.Facts(new FactFilter { Box = new GeoBox(0, 0, 1, 1) }, PageRequest.First).Total);
    }

    [Theory]
    [InlineData("siege nubl", 1)]
    [InlineData("\"siege of Nubl\"", 1)]
    [InlineData("\"siege Nubl\"", 0)]
    [InlineData("sieg*", 1)]
    [InlineData("\"unclosed", 0)]
    [InlineData("AND OR NOT (", 0)]
    [InlineData("***", 0)]
    public void Finds_facts_by_words_and_never_fails_on_them(string words, int found) =>
        Assert.Equal(found, store.Facts(new FactFilter { Kinds = [FactKind.Event], Types = ["siege-lifted"], Words = words }, PageRequest.First).Total);

    [Fact]
    public void Finds_reports_by_their_words_and_by_their_facts()
    {
        Assert.Equal("quiet", Assert.Single(store.Reports(new FactFilter { Words = "homs" }, PageRequest.First).Items).Report.Id);
        Assert.Equal("tass-1", Assert.Single(store.Reports(new FactFilter { Statuses = ["happened"] }, PageRequest.First).Items).Report.Id);
    }

    [Fact]
    public void Pages_without_gaps_or_repeats()
    {
        var all = store.Facts(FactFilter.All, new PageRequest(0, 100)).Items.Select(f => f.Fact).ToList();
        var pages = Enumerable.Range(0, 6).SelectMany(i => store.Facts(FactFilter.All, new PageRequest(i, 1)).Items).Select(f => f.Fact);

        Assert.Equal(6, all.Count);
        Assert.Equal(all, pages);
        Assert.Equal(all, store.EachFact(FactFilter.All).Select(f => f.Fact));
    }

    [Fact]
    public void Counts_facets_under_the_filter()
    {
        var facets = store.Facets(new FactFilter { Kinds = [FactKind.Event] });

        Assert.Equal(["killing", "siege-lifted"], facets.Types.Select(t => t.Value));
        Assert.Equal([new FactCount("happened", "happened", 2)], facets.Statuses);
        Assert.Contains(facets.Places, p => p.Label == "Nubl, Aleppo (SYR)" && p.Facts == 1);
        Assert.Contains(facets.Claimants, c => c.Label == "Khodr Salem" && c.Facts == 2);
        Assert.Equal([new FactCount("TASS", "TASS", 2)], facets.Outlets);
        Assert.Equal([new FactCount("2016-02", "2016-02", 1)], facets.Months);
        Assert.All(facets.Actors, a => Assert.Equal(a.Facts, store.Facts(new FactFilter { Kinds = [FactKind.Event], Actor = a.Value }, PageRequest.First).Total));
    }

    [Fact]
    public void Gives_map_timeline_and_info()
    {
        var places = store.Places(FactFilter.All);
        Assert.Equal(3, Assert.Single(places, p => p.Place.Name == "Nubl").Facts);
        Assert.Equal(PlacePrecision.Unresolved, Assert.Single(places, p => p.Place.Name == "Ithriya").Place.Precision);
        Assert.Equal(new DateOnly(2016, 2, 3), store.Days(FactFilter.All)[0].Start);

        var info = store.Info();
        Assert.Equal((2L, 2L, 2L, 1L), (info.Reports, info.Readings, info.Events, info.Statements));
        Assert.Equal("finished", Assert.Single(info.Runs).State);
    }

    [Fact]
    public void Keeps_original_bytes_and_the_whole_reading()
    {
        var raw = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");

        Assert.Equal(raw.Bytes.ToArray(), store.Original("tass-1"));
        Assert.Equal(ReadingJson.Write(HandMadeReading.Full(raw)), store.ReadingJson("tass-1"));
        Assert.True(Assert.Single(store.History("tass-1")).Current);
        Assert.Null(store.ReadingJson("no such"));
    }

    [Fact]
    public void Keeps_derivations_only_where_asked()
    {
        var filter = new FactFilter { Types = ["killing"] };

        Assert.Null(store.Facts(filter, PageRequest.First).Items[0].Event!.Derivation);
        Assert.Equal("events/killing.kill", store.Facts(filter, PageRequest.First, explain: true).Items[0].Event!.Derivation!.Value[0].Rule);
    }

    public void Dispose() => folder.Dispose();

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
