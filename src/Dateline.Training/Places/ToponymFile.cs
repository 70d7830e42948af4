using System.Text.Json;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Training.Places;

/// <summary>Reads geoparsing test sets and writes answers; converts code points to UTF-16 and back.</summary>
internal static class ToponymFile
{
    public static IEnumerable<(string Id, string Text, List<(int Start, int End)> Spans)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var units = Units(text);
            var spans = new List<(int, int)>();
            if (row.RootElement.TryGetProperty("toponyms", out var toponyms))
            {
                foreach (var toponym in toponyms.EnumerateArray())
                {
                    if (toponym.TryGetProperty("start", out var start) && start.ValueKind == JsonValueKind.Number)
                    {
                        spans.Add((units[start.GetInt32()], units[toponym.GetProperty("end").GetInt32()]));
                    }
                }
            }

            yield return (Id(row.RootElement), text, spans);
        }
    }

    /// <summary>The text as a report without cleaning, so that offsets stay.</summary>
    public static ParsedReport Parse(SyntaxParser parser, string id, string text)
    {
        var raw = new RawReport { Id = id, Sha256 = "", Bytes = default, Text = text };
        return parser.Parse(new Report { Raw = raw, Text = text, Blocks = [new Block(new Extent(0, text.Length), BlockKind.Body)] });
    }

    public static string Line(string id, string text, IEnumerable<NamedPlace> names, PlaceLexicon lexicon)
    {
        var points = Points(text);
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

    private static string Id(JsonElement row) => row.GetProperty("id") is { ValueKind: JsonValueKind.String } id ? id.GetString()! : row.GetProperty("id").GetRawText();

    /// <summary>UTF-16 offset of each code point.</summary>
    public static int[] Units(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || !char.IsSurrogatePair(text[i - 1], text[i]))
            {
                units.Add(i);
            }
        }

        units.Add(text.Length);
        return [.. units];
    }

    /// <summary>Code point of each UTF-16 offset.</summary>
    private static int[] Points(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 1; i <= text.Length; i++)
        {
            points[i] = points[i - 1] + (i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]) ? 0 : 1);
        }

        return points;
    }
}
