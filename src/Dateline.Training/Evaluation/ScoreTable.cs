using System.Globalization;

namespace Dateline.Training.Evaluation;

/// <summary>Prints scores: a row a measure, a column a set.</summary>
internal static class ScoreTable
{
    public static void Write(IReadOnlyList<SetScore> scores, TextWriter output)
    {
        Row("", scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Set.Name} ({s.Set.Gold.Count})")));
        foreach (var measure in Measures.F1)
        {
            Row(measure + " F1", scores.Select(s => string.Create(
                CultureInfo.InvariantCulture, $"{s.Tally.F1(measure):0.0}  p {Tally.Percent(s.Tally.Precision(measure)):0.0} r {Tally.Percent(s.Tally.Recall(measure)):0.0}")));
        }

        foreach (var measure in Measures.Accuracy)
        {
            Row(measure, scores.Select(s => s.Tally.Accuracy(measure) is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share:0.0}  of {s.Tally.Gold(measure)}") : "-"));
        }

        Row("false spans", scores.Select(s => s.Tally.FalseSpans.ToString(CultureInfo.InvariantCulture)));
        Row("words", scores.Select(s => s.Words.ToString("N0", CultureInfo.InvariantCulture)));
        Row("words a second", scores.Select(s => (s.Words / Math.Max(0.001, s.Time.TotalSeconds)).ToString("N0", CultureInfo.InvariantCulture)));
        var peak = System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {peak} MB; one thread, the first set includes loading"));

        void Row(string name, IEnumerable<string> cells) => output.WriteLine($"{name,-18}{string.Concat(cells.Select(c => $"{c,-26}"))}".TrimEnd());
    }
}
