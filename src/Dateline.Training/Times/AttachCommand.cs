using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dateline.Ingest;
using Dateline.Times;

namespace Dateline.Training.Times;

/// <summary>Measures the times that <see cref="TimeAttacher"/> gives to the triggers of gold events, by the rule of score_readings.py.</summary>
internal sealed class AttachCommand : Command
{
    private readonly Argument<DirectoryInfo[]> folders = new("folders") { Description = "Folders of gold readings." };
    private readonly Option<bool> list = new("--list") { Description = "Print what is wrong." };

    public AttachCommand()
        : base("attach", "Measure the times given to the gold events' triggers.")
    {
        Add(folders);
        Add(list);
        SetAction(parsed => Run(parsed.GetRequiredValue(folders), parsed.GetValue(list)));
    }

    private static int Run(DirectoryInfo[] folders, bool list)
    {
        var reader = new ReportReader(DataFolder.Locate());
        var (right, all, own, ownRight) = (0, 0, 0, 0);
        foreach (var file in folders.SelectMany(f => f.GetFiles("*.json")).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file.FullName));
            var root = gold.RootElement;
            var day = Day(root, "published");
            var report = reader.Annotate(reader.Parse(new RawReport
            {
                Id = file.Name, Sha256 = "", Bytes = default, Text = root.GetProperty("text").GetString(), Title = root.GetProperty("title").GetString(),
                Published = day, PublishedBasis = PublishedBasis.Given,
            }));
            var attacher = new TimeAttacher(report.Parsed, report.Times, report.Published);
            foreach (var item in root.GetProperty("events").EnumerateArray())
            {
                var (quote, trigger) = (item.GetProperty("quote").GetString()!, item.GetProperty("trigger").GetString()!);
                var at = report.Text.IndexOf(quote, StringComparison.Ordinal);
                var offset = at + Math.Max(quote.IndexOf(trigger, StringComparison.Ordinal), 0);
                var sentence = report.Sentences.FirstOrDefault(s => s.Extent.Start <= offset && offset < s.Extent.End);
                if (at < 0 || sentence is null)
                {
                    continue;
                }

                var token = 0;
                while (token + 1 < sentence.Length && sentence[token + 1].Start <= offset)
                {
                    token++;
                }

                var timeless = item.GetProperty("background").GetBoolean()
                    || item.GetProperty("status").GetString() is not ("happened" or "ongoing" or "denied" or "negated");
                var found = attacher.Of(sentence.Index, token, timeless);
                var time = item.GetProperty("time");
                var known = time.ValueKind == JsonValueKind.Object;
                var (from, to) = known ? (Day(time, "start"), Day(time, "end")) : (null, null);
                var ok = Same(known, from, to, found);
                all++;
                right += ok ? 1 : 0;
                own += found?.Text is not null ? 1 : 0;
                ownRight += found?.Text is not null && ok ? 1 : 0;
                if (list && !ok)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"{file.Name} {day:yyyy-MM-dd} [{trigger}]{(timeless ? " bg" : "")} gold {from:yyyy-MM-dd}..{to:yyyy-MM-dd} found {found?.Start:yyyy-MM-dd}..{found?.End:yyyy-MM-dd} \"{found?.Text}\" | {report.Text[sentence.Extent.Start..sentence.Extent.End]}"));
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all} events, time right {100.0 * right / all:F1}%; {own} with a time of their own, right {100.0 * ownRight / Math.Max(own, 1):F1}%"));
        return 0;
    }

    /// <summary>score_readings.py same_time: the days overlap, and what is found is not much wider.</summary>
    private static bool Same(bool known, DateOnly? from, DateOnly? to, TimeReference? found) =>
        !known ? found is null
        : found is { Start: { } start, End: { } end } && from is { } low && to is { } high && start <= high && low <= end
            && end.DayNumber - start.DayNumber <= Math.Max(2, 2 * (high.DayNumber - low.DayNumber));

    private static DateOnly? Day(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(value.GetString()![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
