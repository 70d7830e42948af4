namespace Dateline.Training.Events.Muc;

/// <summary>Trains a layer on all documents, and answers for each by one trained without its fold. A fold is a run of documents: neighbours tell of the same incidents.</summary>
internal static class MucFolds
{
    private const int Folds = 5;

    /// <param name="examples">By document, the features of its examples.</param>
    /// <param name="columns">How many questions.</param>
    /// <param name="label">Whether an example of a document belongs to a column; null where it is no example.</param>
    /// <param name="how">How to train.</param>
    /// <param name="offsets">By document, example and column a score to start from; or null.</param>
    public static (MucLayer Layer, double[][][] Answers) Fit(IReadOnlyList<string[]>[] examples, int columns, Func<int, int, int, bool?> label, MucTraining how, float[][][]? offsets)
    {
        var numbering = MucNumbering.Learn(examples.Select(e => e.SelectMany(x => x).ToHashSet(StringComparer.Ordinal)), how.LeastDocuments);
        var numbers = examples.Select(e => e.Select(numbering.Of).ToArray()).ToArray();
        var layers = new MucLayer[Folds + 1];
        Parallel.For(0, layers.Length, fold => layers[fold] = Layer(c => Fold(c, examples.Length) != fold));
        return (layers[Folds], [.. numbers.Select((document, c) => document.Select((x, i) => layers[Fold(c, numbers.Length)].Probabilities(x, offsets?[c][i])).ToArray())]);

        MucLayer Layer(Func<int, bool> among)
        {
            var rows = Enumerable.Range(0, numbers.Length).Where(among).SelectMany(c => Enumerable.Range(0, numbers[c].Length).Select(i => (Case: c, Example: i)))
                .Where(x => label(x.Case, x.Example, 0) is not null).ToArray();
            var features = rows.Select(x => numbers[x.Case][x.Example]).ToArray();
            var labels = rows.Select(x => Enumerable.Range(0, columns).Select(k => label(x.Case, x.Example, k) == true).ToArray()).ToArray();
            var starts = offsets is null ? null : rows.Select(x => offsets[x.Case][x.Example]).ToArray();
            return new MucLayer(numbering, [.. Enumerable.Range(1, how.Bag).Select(seed =>
            {
                var network = new MucNetwork(numbering.Count, how.Hidden, columns);
                network.Train(features, labels, starts, how, seed);
                return network;
            })]);
        }
    }

    private static int Fold(int document, int documents) => document * Folds / documents;
}
