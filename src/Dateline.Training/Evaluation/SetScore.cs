namespace Dateline.Training.Evaluation;

/// <summary>Scores of one gold set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Tally">Its counts.</param>
/// <param name="Words">Words read.</param>
/// <param name="Time">Time spent reading, on one thread.</param>
/// <param name="Differing">Ids whose text is not the gold's, so that offsets may not line up.</param>
internal sealed record SetScore(GoldSet Set, Tally Tally, long Words, TimeSpan Time, IReadOnlyList<string> Differing)
{
    /// <summary>Percent by measure: F1, else accuracy.</summary>
    public IReadOnlyDictionary<string, double> Percents => Measures.F1.Select(m => (m, (double?)Tally.F1(m)))
        .Concat(Measures.Accuracy.Select(m => (m, Tally.Accuracy(m))))
        .Where(x => x.Item2 is not null)
        .ToDictionary(x => x.m, x => x.Item2!.Value, StringComparer.Ordinal);
}
