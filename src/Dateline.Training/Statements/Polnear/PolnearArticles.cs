using System.Text.Json;
using Dateline.Training.TestSets;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Reads PolNeAR's JSON Lines; its offsets are code points, ours UTF-16 code units.</summary>
internal static class PolnearArticles
{
    public static IEnumerable<(string Id, string Text, List<Attribution> Gold)> Read(FileInfo input)
    {
        foreach (var line in TestSetFile.Lines(input))
        {
            var text = line.Text("text");
            var gold = new List<Attribution>();
            if (line.Json.TryGetProperty("annotations", out var annotations))
            {
                var units = CodePoints.ToUnits(text);
                gold.AddRange(annotations[0].GetProperty("attributions").EnumerateArray()
                    .Select(a => new Attribution(Spans(a, "source", units), Spans(a, "cue", units), Spans(a, "content", units))));
            }

            yield return (line.Text("docid"), text, gold);
        }
    }

    /// <summary>The same spans counted in code points.</summary>
    public static IEnumerable<Attribution> InCodePoints(string text, IEnumerable<Attribution> attributions)
    {
        var points = CodePoints.OfUnits(text);
        return attributions.Select(a => new Attribution(Points(a.Source), Points(a.Cue), Points(a.Content)));

        int[][] Points(int[][] spans) => [.. spans.Select(s => new[] { points[s[0]], points[s[1]] })];
    }

    private static int[][] Spans(JsonElement attribution, string part, int[] units) =>
        [.. attribution.GetProperty(part).EnumerateArray()
            .SelectMany(p => p.GetProperty("spans").EnumerateArray())
            .Select(s => new[] { units[s[0].GetInt32()], units[s[1].GetInt32()] })
            .OrderBy(s => s[0])];
}
