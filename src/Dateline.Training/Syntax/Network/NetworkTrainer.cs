using System.Diagnostics;
using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Trains the network on two workers; the same seed gives the same weights.</summary>
internal sealed class NetworkTrainer(List<TreeExample> examples, NetworkWeights weights, WordRows rows, NameLists lists, int[] counts, NamePool pool, TrainingPlan plan)
{
    private const int Workers = 2;

    /// <param name="fresh">Whether the weights begin at random.</param>
    public void Run(bool fresh)
    {
        var shape = weights.Shape;
        if (fresh)
        {
            Initialise(weights, plan.Seed);
        }

        var adam = new Adam(weights, plan.Decay);
        var transposed = Transposed(shape);
        Transpose(weights, transposed);
        var workers = Enumerable.Range(0, Workers).Select(_ => new Backward(shape)).ToArray();
        var batches = Enumerable.Range(0, Workers).Select(_ => new Batch()).ToArray();
        var random = new Random(plan.Seed);
        var (words, step) = (examples.Sum(e => (long)e.Count), 0);
        var steps = (double)words * plan.Epochs / plan.BatchWords;
        for (var epoch = 0; epoch < plan.Epochs; epoch++)
        {
            var (watch, loss, seen) = (Stopwatch.StartNew(), 0.0, 0);
            foreach (var chunk in Chunks(random))
            {
                step++;
                var rate = plan.Rate * (float)Math.Min(step / 400.0, Math.Max(0.02, 1 - (step / steps)));
                var seeds = Enumerable.Range(0, Workers).Select(_ => random.Next()).ToArray();
                var scale = 1f / chunk.Sum(e => e.Count);
                Parallel.For(0, Workers, new ParallelOptions { MaxDegreeOfParallelism = Workers }, k =>
                {
                    var own = new Random(seeds[k]);
                    batches[k].Clear();
                    for (var i = k; i < chunk.Count; i += Workers)
                    {
                        batches[k].Add(Noise.Apply(pool.Replace(chunk[i], own), own), rows, lists, counts, plan.WordDrop, own);
                    }

                    workers[k].Run(weights, transposed, batches[k], scale, (ulong)own.NextInt64() | 1, plan.InputDrop, plan.Drop);
                });
                loss += workers.Sum(w => w.Loss);
                if (!double.IsFinite(loss))
                {
                    throw new InvalidOperationException($"the loss is no number at step {step}");
                }

                seen++;
                adam.Step(workers, rate, 1f);
                Transpose(weights, transposed);
            }

            Console.Error.WriteLine(FormattableString.Invariant($"epoch {epoch + 1} loss {loss / seen:0.0000} {watch.Elapsed.TotalSeconds:0.0} s"));
        }
    }

    /// <summary>Shuffled sentences in groups of like length, so that a group's two halves weigh alike.</summary>
    private List<List<TreeExample>> Chunks(Random random)
    {
        var chunks = new List<List<TreeExample>>();
        var (chunk, words) = (new List<TreeExample>(), 0);
        foreach (var example in SegmentationTrainer.Shuffled(examples, random))
        {
            chunk.Add(example);
            words += example.Count;
            if (words >= plan.BatchWords)
            {
                chunks.Add([.. chunk.OrderByDescending(e => e.Count)]);
                chunk.Clear();
                words = 0;
            }
        }

        return chunks;
    }

    private static void Initialise(NetworkWeights w, int seed)
    {
        var random = new Random(seed * 31);
        void Uniform(Matrix t, float bound)
        {
            for (var i = 0; i < t.Data.Length; i++)
            {
                t.Data[i] = ((random.NextSingle() * 2) - 1) * bound;
            }
        }

        Uniform(w.Embedding, 0.08f);
        foreach (var tensor in (Matrix[])[w.Window, .. w.Recurrent, w.Tags, w.Names, w.Arcs, w.LabelHidden, w.Labels])
        {
            Uniform(tensor, MathF.Sqrt(3f / tensor.Rows));
        }

        Uniform(w.Tags, 0.02f);
        Uniform(w.Names, 0.02f);
        Uniform(w.Labels, 0.02f);
        Uniform(w.Bilinear, 0.05f);
        Uniform(w.ArcRoot, 0.2f);
        Uniform(w.LabelRoot, 0.2f);
        for (var l = 0; l < w.Shape.Layers; l++)
        {
            Uniform(w.Peephole[l], 0.2f);
        }
    }

    private static NetworkWeights Transposed(NetworkShape shape) => new(shape with { Words = 0, Affixes = 0, Shapes = 0, Flags = 0, Classes = 0 });

    /// <summary>Writes each matrix's transpose into the other's storage, whose shape is not used.</summary>
    private static void Transpose(NetworkWeights from, NetworkWeights to)
    {
        var (a, b) = (from.Dense().Where(t => t.Rows > 1).ToArray(), to.Dense().Where(t => t.Rows > 1).ToArray());
        Parallel.For(0, a.Length, new() { MaxDegreeOfParallelism = Workers }, t =>
        {
            const int Block = 16;
            var (x, y, rows, columns) = (a[t].Data, b[t].Data, a[t].Rows, a[t].Columns);
            for (var i = 0; i < rows; i += Block)
            {
                for (var j = 0; j < columns; j += Block)
                {
                    for (var p = i; p < i + Block; p++)
                    {
                        for (var q = j; q < j + Block; q++)
                        {
                            y[(q * rows) + p] = x[(p * columns) + q];
                        }
                    }
                }
            }
        });
    }
}
