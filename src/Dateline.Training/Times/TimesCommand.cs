using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dateline.Times;
using Dateline.Training.Evaluation;
using Dateline.Training.TestSets;

namespace Dateline.Training.Times;

/// <summary>
/// Tags and resolves the time expressions of plain texts, with no parser: JSON Lines of <c>{"id", "dct", "text"}</c> in,
/// <c>{"id", "timexes": [{"start", "end", "text", "type", "value"}]}</c> out, offsets in code points.
/// </summary>
internal sealed class TimesCommand : AnswerCommand
{
    private readonly Option<int> repeat = new("--repeat") { Description = "Read everything this many times and report the last run's speed.", DefaultValueFactory = _ => 1 };

    public TimesCommand()
        : base("times", "Find and resolve time expressions in plain text, to be scored with score_time.py.", "id, dct (document day) and text", "id and timexes")
    {
        Add(repeat);
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var data = DataFolder.Locate();
        var reader = new TimeReader(data);
        var resolver = new TimeResolver(data);
        var rows = TestSetFile.Lines(input).Select(Text).ToList();
        var results = new List<(string Id, string Text, TimeReference[] Times)>();
        var watch = new Stopwatch();
        for (var i = 0; i < Math.Max(parsed.GetValue(repeat), 1); i++)
        {
            results.Clear();
            watch.Restart();
            foreach (var (id, day, text) in rows)
            {
                var published = new Published { Start = day, End = day, Precision = TimePrecision.Day, Basis = PublishedBasis.Given };
                results.Add((id, text, resolver.Resolve([.. reader.Read(text, 0, text.Length)], published)));
            }

            watch.Stop();
        }

        foreach (var (id, text, times) in results)
        {
            var points = CodePoints.OfUnits(text);
            var timexes = times.Select(t => new
            {
                start = points[t.Span!.Start],
                end = points[t.Span.End],
                text = t.Text,
                type = t.Type.ToString().ToUpperInvariant(),
                value = t.Value,
                rule = t.Derivation is [var step, ..] ? step.Rule : null,
            });
            yield return JsonSerializer.Serialize(new { id, timexes });
        }

        var words = rows.Sum(r => r.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rows.Count} texts, {words} words, {results.Sum(r => r.Times.Length)} times, {watch.Elapsed.TotalMilliseconds:F1} ms, {words / watch.Elapsed.TotalSeconds:F0} words/s"));
    }

    private static (string Id, DateOnly? Day, string Text) Text(TestSetLine line)
    {
        DateOnly? day = line.Json.Text("dct") is { Length: >= 10 } dct
            && (DateOnly.TryParseExact(dct[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
                || DateOnly.TryParseExact(dct[..10], "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out parsed)) ? parsed : null;
        return (line["id"].ToString(), day, line.Text("text"));
    }
}
