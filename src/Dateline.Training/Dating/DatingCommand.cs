using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dateline.Dating;
using Dateline.Ingest;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Training.Dating;

/// <summary>
/// Measures how well the report's day is found with <c>published</c> withheld, on folders of gold readings:
/// how often the range contains the true day, how often it is that day, how wide it is.
/// </summary>
internal sealed class DatingCommand : Command
{
    private readonly Argument<DirectoryInfo[]> folders = new("folders") { Description = "Folders of gold readings (JSON with text and published)." };
    private readonly Option<bool> list = new("--list") { Description = "Print each report's outcome." };

    public DatingCommand()
        : base("dating", "Measure how well the report's day is found when it is not given.")
    {
        Add(folders);
        Add(list);
        SetAction(parsed => Run(parsed.GetRequiredValue(folders), parsed.GetValue(list)));
    }

    private static int Run(DirectoryInfo[] folders, bool list)
    {
        var data = DataFolder.Locate();
        var (reader, finder, dater) = (new ReportReader(data), new TimeFinder(data), new ReportDater(data));
        var (printed, hidden) = (new List<DatingOutcome>(), new List<DatingOutcome>());
        var silent = new List<DatingOutcome>();
        foreach (var file in folders.SelectMany(f => f.GetFiles("*.json")).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file.FullName));
            if (!DateOnly.TryParseExact(Text(gold, "published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                continue;
            }

            var parsed = reader.Parse(new RawReport { Id = file.Name, Sha256 = "", Bytes = default, Text = Text(gold, "text"), Title = Text(gold, "title") });
            var times = finder.Find(parsed);
            var outcome = new DatingOutcome(file.Name, day, dater.Date(parsed, times));
            var prints = parsed.Report.MetadataDay is not null || parsed.Report.DatelineDate is not null;
            (prints ? printed : silent).Add(outcome);
            var bare = parsed with { Report = parsed.Report with { MetadataDay = null, DatelineDate = null } };
            var undated = new DatingOutcome(file.Name, day, dater.Date(bare, times));
            hidden.Add(undated);
            if (list)
            {
                Console.WriteLine(outcome);
                if (prints)
                {
                    Console.WriteLine("    without it: " + undated);
                }
            }
        }

        Print("texts that print a date", printed);
        Print("texts that print none", silent);
        Print("all, printed dates withheld", hidden);
        return 0;
    }

    private static void Print(string name, List<DatingOutcome> outcomes)
    {
        if (outcomes.Count == 0)
        {
            return;
        }

        double Share(Func<DatingOutcome, bool> holds) => 100.0 * outcomes.Count(holds) / outcomes.Count;
        var widths = outcomes.Select(o => o.Width).OfType<int>().Order().ToList();
        var weekdays = outcomes.Where(o => o.Found.Weekday is not null).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: n {outcomes.Count}, contains {Share(o => o.Contains):F1}%, exact {Share(o => o.Found.Day == o.Day):F1}%, bounded both sides {100.0 * widths.Count / outcomes.Count:F1}%, median width {(widths.Count > 0 ? widths[widths.Count / 2] : 0)} days, weekday right {weekdays.Count(o => o.Found.Weekday == o.Day.DayOfWeek)} of {weekdays.Count} (a day late {weekdays.Count(o => o.Found.Weekday == o.Day.AddDays(-1).DayOfWeek)})"));
    }

    private static string? Text(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
