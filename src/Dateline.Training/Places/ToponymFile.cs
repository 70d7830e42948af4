using System.Text.Json;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Places;
using Dateline.Syntax;
using Dateline.Training.Evaluation;
using Dateline.Training.TestSets;

namespace Dateline.Training.Places;

/// <summary>Reads geoparsing test sets and writes answers.</summary>
internal static class ToponymFile
{
    public static IEnumerable<ToponymText> Read(FileInfo file)
    {
        foreach (var line in TestSetFile.Lines(file))
        {
            var text = line.Text("text");
            var given = line.Json.Field("toponyms").ValueKind == JsonValueKind.Array;
            yield return new(line["id"].ToString(), text, given ? Toponyms(line.Json, CodePoints.ToUnits(text)) : null);
        }
    }

    /// <summary>The text as a report without cleaning, so that offsets stay.</summary>
    public static ParsedReport Parse(SyntaxParser parser, string id, string text) => parser.Parse(Report.Plain(RawReport.Plain(id, text)));

    public static string Line(string id, string text, IEnumerable<NamedPlace> names, PlaceLexicon lexicon)
    {
        var points = CodePoints.OfUnits(text);
        return JsonSerializer.Serialize(new { id, toponyms = names.Select(n => Toponym(n, points, lexicon)) });
    }

    private static ToponymLine Toponym(NamedPlace name, int[] points, PlaceLexicon lexicon)
    {
        var gazetteer = lexicon.Gazetteer;
        var entry = (name.Choice?.Entry ?? (name.Demonym is { } country ? gazetteer.DemonymEntry(country) : null)) ?? -1;
        var known = entry >= 0;
        return new(
            points[name.Start],
            points[name.End],
            name.Surface,
            known ? gazetteer.Latitude(entry) : null,
            known ? gazetteer.Longitude(entry) : null,
            known ? gazetteer.Geonames(entry)?.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
            known ? gazetteer.Alpha3(entry) : null,
            known ? gazetteer.Name(entry) : null);
    }

    private static List<GoldToponym> Toponyms(JsonElement line, int[] units) =>
    [
        .. line.Items("toponyms").Where(t => t.Field("start").ValueKind == JsonValueKind.Number)
            .Select(t => new GoldToponym(units[t.GetProperty("start").GetInt32()], units[t.GetProperty("end").GetInt32()], t.Number("lat"), t.Number("lon"))),
    ];
}
