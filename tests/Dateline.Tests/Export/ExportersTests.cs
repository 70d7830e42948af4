using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Dateline.Export;
using Dateline.Storage;
using Dateline.Tests.Storage;

namespace Dateline.Tests.Export;

public sealed class ExportersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly EventStore store;

    public ExportersTests()
    {
        using (var run = CaseRun.Begin(folder.File("case.db"), HandMadeReading.Settings))
        {
            var raw = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1", "=cmd|' /C calc'!A0");
            run.Add(raw, HandMadeReading.Full(raw));
            run.Finish();
        }

        store = EventStore.Open(folder.File("case.db"));
    }

    [Fact]
    public void Csv_has_a_header_and_one_line_an_event()
    {
        var rows = Csv(FactKind.Event);

        Assert.Equal(2, rows.Count);
        var lifted = rows.Single(r => r["type"] == "siege-lifted");
        Assert.Equal("2016-02-03", lifted["start_day"]);
        Assert.Equal("Syrian troops", lifted["actors"]);
        Assert.Equal("36.37", lifted["lat"]);
        Assert.Equal("settlement", lifted["place_precision"]);
        Assert.Equal("Government regains territory", lifted["acled_sub_event"]);
        Assert.Equal("broke the siege", lifted["words"]);
        var killing = rows.Single(r => r["type"] == "killing");
        Assert.Equal(("killed 70+ CVL (Khodr Salem)", "70", ""), (killing["casualties"], killing["killed_low"], killing["killed_high"]));
        Assert.Equal("true", killing["background"]);
    }

    [Theory]
    [InlineData(FactKind.Statement, "speaker", "Khodr Salem")]
    [InlineData(FactKind.Figure, "value", "70000")]
    [InlineData(FactKind.Relation, "from", "Iran")]
    [InlineData(FactKind.Control, "holder_group", "hezbollah")]
    public void Csv_of_each_kind_has_its_own_columns(FactKind kind, string column, string value) => Assert.Equal(value, Assert.Single(Csv(kind))[column]);

    [Fact]
    public void Csv_keeps_a_spreadsheet_from_running_a_reports_words() => Assert.All(Csv(FactKind.Event), r => Assert.Equal("'=cmd|' /C calc'!A0", r["outlet"]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1 killed", "'-1 killed")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Cells_that_look_like_formulas_are_defused(string cell, string safe) => Assert.Equal(safe, CellSafety.Safe(cell));

    [Fact]
    public void Negative_numbers_stay_numbers()
    {
        var text = new StringWriter();
        CsvExporter.Write(["lon"], [[-3.5], [-2L]], text);

        Assert.Equal("lon\r\n-3.5\r\n-2\r\n", text.ToString());
    }

    [Fact]
    public void GeoJson_has_a_point_with_its_precision_and_no_geometry_for_unresolved_places()
    {
        var features = GeoJson(new FactFilter { Kinds = [FactKind.Event] });

        var lifted = features.Single(f => f.GetProperty("properties").GetProperty("type").GetString() == "siege-lifted");
        Assert.Equal([36.99, 36.37], lifted.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()));
        var properties = lifted.GetProperty("properties");
        Assert.Equal(
            ("2016-02-03", 1, 1, 5.0, "Battles", "Syrian troops", "happened"),
            (properties.GetProperty("date_start").GetString()!, properties.GetProperty("time_prec").GetInt32(), properties.GetProperty("place_prec").GetInt32(),
            properties.GetProperty("radius_km").GetDouble(), properties.GetProperty("event_type").GetString()!, properties.GetProperty("actor1").GetString()!,
            properties.GetProperty("asserted").GetString()!));
        var evidence = properties.GetProperty("evidence")[0];
        Assert.Equal(evidence.GetProperty("exact").GetString(), HandMadeReading.Siege[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
        var killing = features.Single(f => f.GetProperty("properties").GetProperty("type").GetString() == "killing");
        Assert.Equal(JsonValueKind.Null, killing.GetProperty("geometry").ValueKind);
        Assert.Equal("Ithriya", killing.GetProperty("properties").GetProperty("place").GetString());
    }

    [Fact]
    public void GeoJson_of_control_names_holder_and_claimant()
    {
        var properties = Assert.Single(GeoJson(new FactFilter { Kinds = [FactKind.Control] })).GetProperty("properties");

        Assert.Equal(("Hezbollah", "holds", "claimed"), (properties.GetProperty("holder").GetString(), properties.GetProperty("change").GetString(), properties.GetProperty("basis").GetString()));
    }

    [Fact]
    public void GeoJson_of_nothing_is_an_empty_collection() => Assert.Empty(GeoJson(new FactFilter { Words = "nowhere" }));

    [Fact]
    public void Json_lines_come_back_as_the_same_facts()
    {
        foreach (var (line, entry) in store.EachFactLine(FactFilter.All, explain: true).Zip(store.EachFact(FactFilter.All, explain: true)))
        {
            Assert.Equal(CaseJson.Write(entry), CaseJson.Write(line));
            Assert.Equal(CaseJson.Write(entry), CaseJson.Write(CaseJson.ParseFact(CaseJson.Write(line))));
        }
    }

    public void Dispose() => folder.Dispose();

    private List<Dictionary<string, string>> Csv(FactKind kind)
    {
        var text = new StringWriter();
        var count = CsvExporter.Write(kind, store.EachFact(new FactFilter { Kinds = [kind] }), text);
        using var csv = new CsvReader(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(h => h, h => csv.GetField(h)!, StringComparer.Ordinal));
        }

        Assert.Equal(count, rows.Count);
        return rows;
    }

    private List<JsonElement> GeoJson(FactFilter filter)
    {
        using var bytes = new MemoryStream();
        var count = GeoJsonExporter.Write(store.EachFact(filter), bytes);
        var root = JsonDocument.Parse(Encoding.UTF8.GetString(bytes.ToArray())).RootElement;
        Assert.Equal("FeatureCollection", root.GetProperty("type").GetString());
        Assert.Equal(count, root.GetProperty("features").GetArrayLength());
        return [.. root.GetProperty("features").EnumerateArray()];
    }
}
