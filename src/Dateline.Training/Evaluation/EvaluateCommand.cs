using System.CommandLine;

namespace Dateline.Training.Evaluation;

/// <summary>Reads and scores the gold sets that are present, and compares with the pinned floors.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Option<bool> pin = new("--pin") { Description = "Raise the floors to the scores measured." };
    private readonly Option<string?> because = new("--because") { Description = "Why a floor may go down; kept in the file." };

    public EvaluateCommand()
        : base("evaluate", "Score readings of examples/ (and of ../shared/gold where present) and compare with eval/floors.json.")
    {
        Add(pin);
        Add(because);
        SetAction(parsed => Run(parsed.GetValue(pin), parsed.GetValue(because), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
    }

    private static int Run(bool pin, string? because, TextWriter output, TextWriter error)
    {
        var data = DataFolder.Locate();
        var checkout = Path.GetDirectoryName(data.Root)!;
        var run = new EvaluationRun(new ReportReader(data));
        var scores = GoldSet.Present(checkout).Select(run.Run).ToArray();
        ScoreTable.Write(scores, output);
        foreach (var id in scores.SelectMany(s => s.Differing))
        {
            error.WriteLine($"note: {id}: the text read differs from the gold's; offsets may not line up");
        }

        var path = Path.Combine(checkout, "eval", "floors.json");
        var floors = Floors.Load(path);
        var failures = pin ? scores.SelectMany(s => floors.Pin(s, because)).ToArray() : scores.SelectMany(floors.Failures).ToArray();
        foreach (var failure in failures)
        {
            error.WriteLine($"evaluate: {failure}");
        }

        if (pin)
        {
            floors.Save(path);
        }

        return failures.Length == 0 ? 0 : 1;
    }
}
