using System.Runtime.Intrinsics;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Adam (Kingma and Ba 2015); embedding rows are updated where they have a gradient only.</summary>
internal sealed class Adam(NetworkWeights weights, float decay)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private readonly Dictionary<Matrix, (float[] M, float[] V)> moments = weights.Dense().Append(weights.Embedding).ToDictionary(t => t, t => (new float[t.Data.Length], new float[t.Data.Length]));
    private int step;

    /// <summary>Sums the workers' gradients in order, clips their norm, and steps.</summary>
    public void Step(Backward[] workers, float rate, float clip)
    {
        step++;
        var dense = weights.Dense().ToArray();
        var gradients = workers.Select(w => w.Gradients.Dense().ToArray()).ToArray();
        var norms = new double[dense.Length];
        Parallel.For(0, dense.Length, new() { MaxDegreeOfParallelism = workers.Length }, t =>
        {
            var sum = gradients[0][t].Data.AsSpan();
            for (var k = 1; k < workers.Length; k++)
            {
                System.Numerics.Tensors.TensorPrimitives.Add(sum, gradients[k][t].Data, sum);
            }

            norms[t] = System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(sum);
        });
        var norm = (float)Math.Sqrt(norms.Sum());
        var scale = norm > clip ? clip / norm : 1;
        var size = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
        Parallel.For(0, dense.Length, new() { MaxDegreeOfParallelism = workers.Length }, t =>
        {
            var (m, v) = moments[dense[t]];
            Update(dense[t].Data, gradients[0][t].Data, m, v, scale, size, dense[t].Rows > 1 ? rate * decay : 0);
        });
        var (em, ev) = moments[weights.Embedding];
        var width = weights.Embedding.Columns;
        var rows = workers[0].Touched;
        var first = workers[0].Gradients.Embedding;
        var own = new HashSet<int>(rows);
        for (var k = 1; k < workers.Length; k++)
        {
            foreach (var row in workers[k].Touched)
            {
                var from = workers[k].Gradients.Embedding.Row(row);
                if (own.Contains(row))
                {
                    System.Numerics.Tensors.TensorPrimitives.Add(first.Row(row), from, first.Row(row));
                }
                else
                {
                    Update(weights.Embedding.Row(row), from, em.AsSpan(row * width, width), ev.AsSpan(row * width, width), scale, size, 0);
                }
            }
        }

        foreach (var row in rows)
        {
            Update(weights.Embedding.Row(row), first.Row(row), em.AsSpan(row * width, width), ev.AsSpan(row * width, width), scale, size, 0);
        }
    }

    private static void Update(Span<float> w, ReadOnlySpan<float> g, Span<float> m, Span<float> v, float scale, float rate, float shrink)
    {
        const float Epsilon = 1e-8f;
        for (var i = 0; i < w.Length; i += Gemm.Lane)
        {
            var gradient = Vector512.Create(g.Slice(i, Gemm.Lane)) * scale;
            var mean = (Vector512.Create<float>(m.Slice(i, Gemm.Lane)) * Beta1) + (gradient * (1 - Beta1));
            var variance = (Vector512.Create<float>(v.Slice(i, Gemm.Lane)) * Beta2) + (gradient * gradient * (1 - Beta2));
            mean.CopyTo(m.Slice(i, Gemm.Lane));
            variance.CopyTo(v.Slice(i, Gemm.Lane));
            var weight = Vector512.Create<float>(w.Slice(i, Gemm.Lane));
            weight -= (mean * rate / (Vector512.Sqrt(variance) + Vector512.Create(Epsilon))) + (weight * shrink);
            weight.CopyTo(w.Slice(i, Gemm.Lane));
        }
    }
}
