using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dateline.Times;

namespace Dateline.Training.Times;

/// <summary>
/// Tags and resolves the time expressions of plain texts, with no parser: JSON Lines of <c>{"id", "dct", "text"}</c> in,
/// <c>{"id", "timexes": [{"start", "end", "text", "type", "value"}]}</c> out, offsets in code points.
/// </summary>
internal sealed class TimesCommand : Command
{
    private readonly Argument<FileInfo> input = new("in") { Description = "JSON Lines with id, dct (document day) and text." };
    private readonly Argument<FileInfo> output = new("out") { Description = "JSON Lines with id and timexes." };
    private readonly Option<int> repeat = new("--repeat") { Description = "Read everything this many times and report the last run's speed.", DefaultValueFactory = _ => 1 };

    public TimesCommand()
        : base("times", "Find and resolve time expressions in plain text, to be scored with score_time.py.")
    {
        Add(input);
        Add(output);
        Add(repeat);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(repeat)));
    }

    private static int Run(FileInfo input, FileInfo output, int repeat)
    {
        var data = DataFolder.Locate();
        var reader = new TimeReader(data);
        var resolver = new TimeResolver(data);
        var rows = File.ReadLines(input.FullName).Select(Parse).ToList();
        var results = new List<(string Id, string Text, TimeReference[] Times)>();
        var watch = new Stopwatch();
        for (var i = 0; i < Math.Max(repeat, 1); i++)
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

        using var writer = new StreamWriter(output.FullName);
        foreach (var (id, text, times) in results)
        {
            var timexes = times.Select(t => new
            {
                start = CodePoints(text, t.Span!.Start),
                end = CodePoints(text, t.Span.End),
                text = t.Text,
                type = t.Type.ToString().ToUpperInvariant(),
                value = t.Value,
                rule = t.Derivation is [var step, ..] ? step.Rule : null,
            });
            writer.WriteLine(JsonSerializer.Serialize(new { id, timexes }));
        }

        var words = rows.Sum(r => r.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rows.Count} texts, {words} words, {results.Sum(r => r.Times.Length)} times, {watch.Elapsed.TotalMilliseconds:F1} ms, {words / watch.Elapsed.TotalSeconds:F0} words/s"));
        return 0;
    }

    private static (string Id, DateOnly? Day, string Text) Parse(string line)
    {
        using var row = JsonDocument.Parse(line);
        var root = row.RootElement;
        var dct = root.TryGetProperty("dct", out var value) ? value.GetString() : null;
        DateOnly? day = dct is { Length: >= 10 }
            && (DateOnly.TryParseExact(dct[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
                || DateOnly.TryParseExact(dct[..10], "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out parsed)) ? parsed : null;
        return (root.GetProperty("id").ToString(), day, root.GetProperty("text").GetString()!);
    }

    private static int CodePoints(string text, int offset)
    {
        var count = offset;
        for (var i = 1; i < offset; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }
}
