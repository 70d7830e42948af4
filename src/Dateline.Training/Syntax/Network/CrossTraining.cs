using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Trains the name reader on what networks say of documents that they have not been trained on: one network for each fold of the documents.</summary>
internal sealed class CrossTraining(TreeCorpus corpus, NetworkShape shape, NameLists lists, WordClasses classes, NamePool pool, TrainingPlan plan, StageFolder stages)
{
    public const int Folds = 3;
    private const int ReaderEpochs = 10;

    public NameReader Run()
    {
        var trainer = new NameReaderTrainer(plan.Seed, ReaderEpochs, Array.IndexOf(corpus.Upos, "PROPN"));
        for (var fold = 0; fold < Folds; fold++)
        {
            Console.Error.WriteLine($"fold {fold + 1} of {Folds}");
            var seen = corpus.Examples.Where(e => e.Document % Folds != fold).ToList();
            var (words, counts) = TreeCorpus.Vocabulary(seen, 2);
            var weights = new NetworkWeights(shape with { Words = words.Length + 1 });
            var rows = new WordRows(weights.Shape, words, classes);
            stages.Weights(FormattableString.Invariant($"fold-{fold + 1}"), weights, () => new NetworkTrainer(seen, weights, rows, lists, counts, pool, plan).Run(fresh: true));
            var random = new Random(plan.Seed + fold);
            foreach (var document in corpus.Examples.Where(e => e.Document % Folds == fold).GroupBy(e => e.Document))
            {
                var roll = random.NextDouble();
                trainer.Add([.. document.Select(e => roll < 0.12 ? Noise.Upper(e) : roll < 0.16 ? Noise.Lower(e) : e)], weights, rows, lists);
            }
        }

        return trainer.Train();
    }
}
