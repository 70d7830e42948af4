namespace Dateline.Syntax.Network;

/// <summary>
/// The network: summed embeddings, a window of three words, bidirectional simple recurrent units (Lei et al. 2018),
/// linear taggers, a biaffine arc scorer (Dozat and Manning 2017) with distance terms, and a labeller.
/// </summary>
internal static unsafe class Forward
{
    public const float Leak = 0.1f;

    public static void Run(NetworkWeights w, Activations a, Dropout? dropout)
    {
        a.SetLayers(w.Shape.Layers);
        Embed(w, a);
        dropout?.Invoke(0, a.Embedded, w.Shape.Embedding);
        Windows(a, w.Shape.Embedding);
        Linear(a.Windows, a.Words, w.Window, w.WindowBias, ref a.Layers[0]);
        RunFromWindows(w, a, dropout);
    }

    /// <summary>Goes on from <c>a.Layers[0]</c>, which holds the window sums.</summary>
    public static void RunFromWindows(NetworkWeights w, Activations a, Dropout? dropout)
    {
        LeakyInPlace(a.Layers[0].AsSpan(0, a.Words * w.Shape.Width));
        Encode(w, a, dropout);
        Heads(w, a, dropout);
    }

    private static void Embed(NetworkWeights w, Activations a)
    {
        var width = w.Shape.Embedding;
        Activations.Zero(ref a.Embedded, a.Words * width);
        for (var i = 0; i < a.Words; i++)
        {
            var sum = a.Embedded.AsSpan(i * width, width);
            for (var k = a.RowStarts[i]; k < a.RowStarts[i + 1]; k++)
            {
                Lanes.Add(w.Embedding.Row(a.Rows[k]), sum);
            }
        }
    }

    private static void Encode(NetworkWeights w, Activations a, Dropout? dropout)
    {
        var (shape, n) = (w.Shape, a.Words);
        for (var l = 0; l < shape.Layers; l++)
        {
            dropout?.Invoke(l + 1, a.Layers[l], shape.Width);
            Linear(a.Layers[l], n, w.Recurrent[l], w.RecurrentBias[l], ref a.Gates[l]);
            Activations.Need(ref a.Cells[l], n * shape.Width);
            Activations.Need(ref a.Layers[l + 1], n * shape.Width);
            for (var s = 0; s < a.Sentences; s++)
            {
                Recurrence.Run(shape.Half, a.Starts[s], a.Starts[s + 1], a.Layers[l], a.Gates[l], w.Peephole[l].Data, a.Cells[l], a.Layers[l + 1]);
            }
        }

        dropout?.Invoke(shape.Layers + 1, a.Layers[shape.Layers], shape.Width);
    }

    private static void Heads(NetworkWeights w, Activations a, Dropout? dropout)
    {
        var (shape, n) = (w.Shape, a.Words);
        var top = a.Layers[shape.Layers];
        Linear(a.Layers[shape.TagLayer], n, w.Tags, w.TagsBias, ref a.Tags);
        Linear(top, n, w.Names, w.NamesBias, ref a.Names);
        Linear(top, n, w.Arcs, w.ArcsBias, ref a.Arcs);
        Linear(top, n, w.LabelHidden, w.LabelHiddenBias, ref a.LabelHidden);
        for (var i = 0; i < n; i++)
        {
            LeakyInPlace(a.Arcs.AsSpan(i * shape.ArcWidth, 2 * shape.Arc));
        }

        dropout?.Invoke(shape.Layers + 2, a.Arcs, shape.ArcWidth);
        Bias(ref a.Queries, n, w.BilinearBias);
        Multiply(a.Arcs, shape.ArcWidth, n, w.Bilinear, a.Queries);

        a.ScoreStarts.Clear();
        var total = 0;
        for (var s = 0; s < a.Sentences; s++)
        {
            a.ScoreStarts.Add(total);
            var length = a.Starts[s + 1] - a.Starts[s];
            total += length * NetworkShape.Round(length + 1);
        }

        Activations.Zero(ref a.Scores, total);
        for (var s = 0; s < a.Sentences; s++)
        {
            ScoreArcs(w, a, s);
        }
    }

    private static void ScoreArcs(NetworkWeights w, Activations a, int sentence)
    {
        var shape = w.Shape;
        var (start, n) = (a.Starts[sentence], a.Starts[sentence + 1] - a.Starts[sentence]);
        var width = NetworkShape.Round(n + 1);
        Activations.Zero(ref a.Heads, shape.Arc * width);
        for (var j = 0; j <= n; j++)
        {
            var head = j == n ? w.ArcRoot.Data : a.Arcs.AsSpan(((start + j) * shape.ArcWidth) + shape.Arc, shape.Arc);
            for (var k = 0; k < shape.Arc; k++)
            {
                a.Heads[(k * width) + j] = head[k];
            }
        }

        fixed (float* queries = a.Queries, heads = a.Heads, scores = a.Scores)
        {
            Gemm.Add(n, width, shape.Arc, queries + (start * shape.Arc), shape.Arc, 1, heads, width, scores + a.ScoreStarts[sentence], width);
        }

        for (var i = 0; i < n; i++)
        {
            var row = a.Scores.AsSpan(a.ScoreStarts[sentence] + (i * width), n + 1);
            var near = a.Arcs.AsSpan(((start + i) * shape.ArcWidth) + (2 * shape.Arc), NetworkShape.Distances);
            for (var j = 0; j <= n; j++)
            {
                row[j] += near[Distance(i, j, n)];
            }
        }
    }

    /// <summary>Bucket of the signed distance from a dependent to its head; 0 for the root.</summary>
    public static int Distance(int dependent, int head, int n)
    {
        if (head == n)
        {
            return 0;
        }

        var d = head - dependent;
        var size = Math.Abs(d);
        var bucket = size <= 8 ? size : size <= 10 ? 9 : size <= 13 ? 10 : size <= 18 ? 11 : size <= 26 ? 12 : size <= 40 ? 13 : 14;
        return d > 0 ? bucket : 15 + bucket;
    }

    public static ReadOnlySpan<float> LabelHead(NetworkWeights w, Activations a, int head) =>
        head < 0 ? w.LabelRoot.Data : a.LabelHidden.AsSpan((head * 2 * w.Shape.Label) + w.Shape.Label, w.Shape.Label);

    private static void Windows(Activations a, int width)
    {
        Activations.Need(ref a.Windows, a.Words * 3 * width);
        for (var s = 0; s < a.Sentences; s++)
        {
            for (var i = a.Starts[s]; i < a.Starts[s + 1]; i++)
            {
                var to = a.Windows.AsSpan(i * 3 * width, 3 * width);
                for (var k = 0; k < 3; k++)
                {
                    var from = i + k - 1;
                    if (from >= a.Starts[s] && from < a.Starts[s + 1])
                    {
                        a.Embedded.AsSpan(from * width, width).CopyTo(to[(k * width)..]);
                    }
                    else
                    {
                        to.Slice(k * width, width).Clear();
                    }
                }
            }
        }
    }

    public static void Linear(float[] x, int n, Matrix weights, Matrix bias, ref float[] y)
    {
        Bias(ref y, n, bias);
        Multiply(x, weights.Rows, n, weights, y);
    }

    /// <summary>y += x·w for n rows of x, which are <paramref name="stride"/> apart.</summary>
    public static void Multiply(float[] x, int stride, int n, Matrix weights, float[] y)
    {
        fixed (float* px = x, pw = weights.Packed ?? weights.Data, py = y)
        {
            if (weights.Packed is null)
            {
                Gemm.Add(n, weights.Columns, weights.Rows, px, stride, 1, pw, weights.Columns, py, weights.Columns);
            }
            else
            {
                Gemm.AddPacked(n, weights.Columns, weights.Rows, px, stride, pw, py, weights.Columns);
            }
        }
    }

    public static void Bias(ref float[] y, int n, Matrix bias)
    {
        Activations.Need(ref y, n * bias.Columns);
        for (var i = 0; i < n; i++)
        {
            bias.Data.CopyTo(y.AsSpan(i * bias.Columns));
        }
    }

    public static void LeakyInPlace(Span<float> values) => Lanes.Leaky(values, Leak);
}
