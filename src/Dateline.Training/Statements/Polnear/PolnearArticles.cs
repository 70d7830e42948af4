using System.IO.Compression;
using System.Text.Json;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Reads PolNeAR's JSON Lines, plain or gzipped; its offsets are code points, ours UTF-16 code units.</summary>
internal static class PolnearArticles
{
    public static IEnumerable<(string Id, string Text, List<Attribution> Gold)> Read(FileInfo input)
    {
        using Stream file = input.OpenRead();
        using var stream = input.Extension == ".gz" ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var gold = new List<Attribution>();
            if (row.RootElement.TryGetProperty("annotations", out var annotations))
            {
                var units = Units(text);
                gold.AddRange(annotations[0].GetProperty("attributions").EnumerateArray()
                    .Select(a => new Attribution(Spans(a, "source", units), Spans(a, "cue", units), Spans(a, "content", units))));
            }

            yield return (row.RootElement.GetProperty("docid").GetString()!, text, gold);
        }
    }

    /// <summary>The same spans counted in code points.</summary>
    public static Attribution InCodePoints(string text, Attribution attribution)
    {
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? new(Points(attribution.Source), Points(attribution.Cue), Points(attribution.Content))
            : attribution;

        int[][] Points(int[][] spans) => [.. spans.Select(s => new[] { Count(s[0]), Count(s[1]) })];

        int Count(int units) => units - text.Take(units).Count(char.IsHighSurrogate);
    }

    /// <summary>The code unit at which each code point begins, and the end.</summary>
    private static int[] Units(string text)
    {
        var units = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            units.Add(i);
        }

        units.Add(text.Length);
        return [.. units];
    }

    private static int[][] Spans(JsonElement attribution, string part, int[] units) =>
        [.. attribution.GetProperty(part).EnumerateArray()
            .SelectMany(p => p.GetProperty("spans").EnumerateArray())
            .Select(s => new[] { units[s[0].GetInt32()], units[s[1].GetInt32()] })
            .OrderBy(s => s[0])];
}
