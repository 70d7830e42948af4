using System.Collections.Frozen;
using System.CommandLine;
using System.Globalization;
using Dateline.Ingest;

namespace Dateline.Training.Events;

/// <summary>
/// The precision audit: reports without gold are drawn by a fixed seed, every event told as happened is listed, and a reader's verdicts are kept
/// in <c>eval/precision.tsv</c> (report id, type, start of the trigger, verdict; no text).
/// </summary>
internal sealed class PrecisionCommand : Command
{
    private const int Seed = 20261122;
    private static readonly string[] Columns = ["report", "type", "start", "verdict"];
    private readonly Argument<string> reports = new("REPORTS") { Description = "Reports as JSON Lines, such as ../shared/reports/fakes-dev.jsonl; those of ../shared/gold/dev are left out." };
    private readonly Option<int> count = new("--reports") { Description = "How many reports to draw.", DefaultValueFactory = _ => 40 };
    private readonly Option<bool> show = new("--show") { Description = "Print every event that has no verdict yet, with its sentence, to be judged." };

    public PrecisionCommand()
        : base("precision", "Draw reports, list their happened events in eval/precision.tsv, keep the verdicts there, and print how many are right.")
    {
        Add(reports);
        Add(count);
        Add(show);
        SetAction(parsed => Run(parsed.GetValue(reports)!, parsed.GetValue(count), parsed.GetValue(show), parsed.InvocationConfiguration.Output));
    }

    private static int Run(string path, int count, bool show, TextWriter output)
    {
        var data = DataFolder.Locate();
        var checkout = Path.GetDirectoryName(data.Root)!;
        var file = Path.Combine(checkout, "eval", "precision.tsv");
        var verdicts = File.Exists(file)
            ? DataTable.Load(file, Columns).By(r => $"{r[0]}\t{r[1]}\t{r[2]}", r => r.OneOf(3, "right", "wrong", "?"))
            : FrozenDictionary<string, string>.Empty;
        var reader = new ReportReader(data);
        var lines = new List<string> { string.Join('\t', Columns) };
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var raw in Draw(path, Path.Combine(checkout, "..", "shared", "gold", "dev"), count))
        {
            var reading = reader.Read(raw);
            foreach (var e in reading.Events.Where(e => e.Status == EventStatus.Happened))
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{raw.Id}\t{Json.RecordName.Of(e.Type)}\t{e.Trigger.Start}");
                var verdict = verdicts.GetValueOrDefault(key, "?");
                tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
                lines.Add($"{key}\t{verdict}");
                if (show && verdict == "?")
                {
                    output.WriteLine($"{key}\t[{e.Trigger.Text}]\t{string.Join("; ", e.Actors.Select(a => a.Text))} > {string.Join("; ", e.Recipients.Select(a => a.Text))}\t{e.Place?.Name}\t{e.Evidence[0].Text.ReplaceLineEndings(" ")}");
                }
            }
        }

        File.WriteAllLines(file, lines);
        var (right, wrong) = (tally.GetValueOrDefault("right"), tally.GetValueOrDefault("wrong"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{right} right, {wrong} wrong, {tally.GetValueOrDefault("?")} not judged: precision {(right + wrong == 0 ? 0 : 100.0 * right / (right + wrong)):0.0} %"));
        return 0;
    }

    /// <summary>The reports of the smallest hashes of seed and id: the same whatever the order of the file.</summary>
    private static IEnumerable<RawReport> Draw(string path, string gold, int count)
    {
        var known = Directory.Exists(gold) ? Directory.EnumerateFiles(gold, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).ToHashSet(StringComparer.Ordinal) : [];
        return new InputReader(new InputLimits()).Read([path])
            .Select(i => i.Report).OfType<RawReport>()
            .Where(r => !known.Contains(r.Id))
            .OrderBy(r => Hash(r.Id)).ThenBy(r => r.Id, StringComparer.Ordinal)
            .Take(count).ToArray();
    }

    /// <summary>FNV-1a over the seed and the id.</summary>
    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037UL ^ Seed;
        foreach (var c in id)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
