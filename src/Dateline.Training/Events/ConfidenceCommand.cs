using System.CommandLine;
using System.Globalization;
using Dateline.Events;
using Dateline.Ingest;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Events;

/// <summary>Fits the weights of an event's confidence on the gold readings, and says by cross-validation how far they can be believed.</summary>
internal sealed class ConfidenceCommand : Command
{
    private const int Folds = 5;
    private const int Bins = 8;
    private readonly Option<bool> write = new("--write") { Description = "Write data/events/confidence.tsv." };

    public ConfidenceCommand()
        : base("confidence", "Fit the confidence of events on ../shared/gold; prints a reliability table over held-out reports.")
    {
        Add(write);
        SetAction(parsed => Run(parsed.GetValue(write), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
    }

    private static int Run(bool write, TextWriter output, TextWriter error)
    {
        var data = DataFolder.Locate();
        var set = GoldSet.Present(Path.GetDirectoryName(data.Root)!).FirstOrDefault(s => s.Name == "dev");
        if (set is null)
        {
            error.WriteLine("confidence: ../shared/gold/dev is not there; the weights are fitted on it");
            return 2;
        }

        var cases = Cases(set, new ReportReader(data)).ToArray();
        var held = new List<(double Confidence, bool Right)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LogisticFit.Of([.. cases.Where(c => c.Report % Folds != fold).Select(c => (c.Features, c.Right))]);
            held.AddRange(cases.Where(c => c.Report % Folds == fold).Select(c => (model.Of(c.Features), c.Right)));
        }

        Print(held, output);
        if (write)
        {
            var fitted = LogisticFit.Of([.. cases.Select(c => (c.Features, c.Right))]);
            var names = ConfidenceModel.Features.Select(f => f.Name).ToArray();
            File.WriteAllLines(data.File("events/confidence.tsv"), [
                "feature\tweight",
                Line("base", fitted.Intercept),
                .. names.Select((name, i) => Line(name, fitted.Weights[i])),
            ]);
        }

        return 0;
    }

    private static string Line(string name, double weight) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:0.000}");

    private static IEnumerable<(int Report, bool[] Features, bool Right)> Cases(GoldSet set, ReportReader reader)
    {
        var number = 0;
        foreach (var input in new InputReader(new InputLimits()).Read(set.Inputs))
        {
            if (input.Report is not { } raw || set.IdOf(raw) is not { } id)
            {
                continue;
            }

            var reading = reader.Read(raw);
            var right = EventJudge.RightEvents(set.Gold[id], reading);
            for (var i = 0; i < reading.Events.Length; i++)
            {
                yield return (number, [.. ConfidenceModel.Features.Select(f => f.Holds(reading.Events[i]))], right.Contains(i));
            }

            number++;
        }
    }

    private static void Print(List<(double Confidence, bool Right)> held, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{held.Count} events, {100.0 * held.Count(h => h.Right) / held.Count:0.0} % right, Brier score {held.Average(h => Math.Pow(h.Confidence - (h.Right ? 1 : 0), 2)):0.000}, {Folds} folds by report"));
        output.WriteLine("confidence   events  mean  right");
        var sorted = held.OrderBy(h => h.Confidence).ToArray();
        for (var bin = 0; bin < Bins; bin++)
        {
            var part = sorted[(sorted.Length * bin / Bins)..(sorted.Length * (bin + 1) / Bins)];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{part[0].Confidence:0.00}-{part[^1].Confidence:0.00}   {part.Length,6}  {part.Average(h => h.Confidence):0.00}  {(double)part.Count(h => h.Right) / part.Length:0.00}"));
        }
    }
}
