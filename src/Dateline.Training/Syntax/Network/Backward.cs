using Dateline.Syntax;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Loss and gradients of one part of a batch; one per thread.</summary>
internal sealed unsafe class Backward(NetworkShape shape)
{
    private const float TagWeight = 0.9f;
    private const float NameWeight = 1.5f;
    private readonly List<float[]> masks = [];
    private float[] top = [];
    private float[] below = [];
    private float[] tagged = [];
    private float[] gates = [];
    private float[] tags = [];
    private float[] names = [];
    private float[] arcs = [];
    private float[] queries = [];
    private float[] scores = [];
    private float[] hidden = [];
    private float[] heads = [];
    private float[] headGradients = [];
    private float[] joined = [];
    private float[] joinedGradients = [];
    private float[] logits = [];
    private float[] windows = [];
    private float[] embedded = [];
    private ulong random;
    private float inputDrop;
    private float drop;

    public NetworkWeights Gradients { get; } = new(shape);

    /// <summary>Embedding rows with a gradient.</summary>
    public List<int> Touched { get; } = [];

    private readonly bool[] touched = new bool[shape.Rows];

    public double Loss { get; private set; }

    /// <summary>Runs the network forwards with dropout and backwards; gradients are of the summed loss times <paramref name="scale"/>.</summary>
    public void Run(NetworkWeights w, NetworkWeights transposed, Batch batch, float scale, ulong seed, float inputRate, float rate)
    {
        (random, inputDrop, drop, Loss) = (seed, inputRate, rate, 0);
        foreach (var tensor in Gradients.Dense())
        {
            tensor.Data.AsSpan().Clear();
        }

        foreach (var row in Touched)
        {
            touched[row] = false;
        }

        Touched.Clear();
        var a = batch.Activations;
        masks.Clear();
        Forward.Run(w, a, (place, values, width) => DropOut(a, place, values, width));
        var n = a.Words;
        Activations.Zero(ref top, n * shape.Width);
        Activations.Zero(ref tagged, n * shape.Width);
        TagLoss(w, transposed, batch, scale);
        NameLoss(transposed, batch, scale);
        LabelLoss(w, transposed, batch, scale);
        ArcLoss(w, transposed, batch, scale);
        Encoder(w, transposed, a);
    }

    private void DropOut(Activations a, int place, float[] values, int width)
    {
        // One mask per sentence (Gal and Ghahramani 2016).
        var rate = place == 0 ? inputDrop : drop;
        var keep = 1 / (1 - rate);
        var mask = new float[a.Sentences * width];
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] = NextUniform() < rate ? 0 : keep;
        }

        masks.Add(mask);
        ApplyMask(a, place, values, width);
    }

    private void ApplyMask(Activations a, int place, float[] values, int width)
    {
        for (var s = 0; s < a.Sentences; s++)
        {
            var mask = masks[place].AsSpan(s * width, width);
            for (var i = a.Starts[s]; i < a.Starts[s + 1]; i++)
            {
                var row = values.AsSpan(i * width, width);
                TensorPrimitives.Multiply(row, mask, row);
            }
        }
    }

    private float NextUniform()
    {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return (random >> 40) * (1f / (1 << 24));
    }

    private void TagLoss(NetworkWeights w, NetworkWeights transposed, Batch batch, float scale)
    {
        var (a, n) = (batch.Activations, batch.Activations.Words);
        Activations.Zero(ref tags, n * shape.TagWidth);
        for (var i = 0; i < n; i++)
        {
            var from = a.Tags.AsSpan(i * shape.TagWidth, shape.TagWidth);
            var to = tags.AsSpan(i * shape.TagWidth, shape.TagWidth);
            Softmax(from[..shape.Upos], to[..shape.Upos], batch.Upos[i], scale * TagWeight);
            Softmax(from.Slice(shape.Upos, shape.Xpos), to.Slice(shape.Upos, shape.Xpos), batch.Xpos[i], scale * TagWeight);
            Softmax(from.Slice(shape.Upos + shape.Xpos, shape.Feats), to.Slice(shape.Upos + shape.Xpos, shape.Feats), batch.Feats[i], scale * TagWeight);
        }

        Linear(a.Layers[shape.TagLayer], n, tags, Gradients.Tags, Gradients.TagsBias, transposed.Tags, tagged);
        _ = w;
    }

    private void NameLoss(NetworkWeights transposed, Batch batch, float scale)
    {
        var (a, n) = (batch.Activations, batch.Activations.Words);
        Activations.Zero(ref names, n * NetworkShape.Names);
        for (var i = 0; i < n; i++)
        {
            var from = a.Names.AsSpan(i * NetworkShape.Names, NameTags.Count);
            var to = names.AsSpan(i * NetworkShape.Names, NameTags.Count);
            if (batch.Names[i] == NameTags.Open)
            {
                SoftmaxOpen(from, to, scale * NameWeight);
            }
            else
            {
                Softmax(from, to, batch.Names[i], scale * NameWeight);
            }
        }

        Linear(a.Layers[shape.Layers], n, names, Gradients.Names, Gradients.NamesBias, transposed.Names, top);
    }

    private void LabelLoss(NetworkWeights w, NetworkWeights transposed, Batch batch, float scale)
    {
        var (a, n, r) = (batch.Activations, batch.Activations.Words, shape.Label);
        Activations.Need(ref joined, n * r);
        Activations.Zero(ref joinedGradients, n * r);
        Activations.Zero(ref hidden, n * 2 * r);
        Activations.Need(ref logits, n * shape.LabelWidth);
        for (var s = 0; s < a.Sentences; s++)
        {
            for (var i = a.Starts[s]; i < a.Starts[s + 1]; i++)
            {
                var z = joined.AsSpan(i * r, r);
                TensorPrimitives.Add(a.LabelHidden.AsSpan(i * 2 * r, r), Forward.LabelHead(w, a, Head(batch, s, i)), z);
                w.LabelsBias.Data.CopyTo(logits.AsSpan(i * shape.LabelWidth));
            }
        }

        Forward.LeakyInPlace(joined.AsSpan(0, n * r));
        Gemm.Add(n, shape.LabelWidth, r, joined, w.Labels.Data, logits);
        for (var i = 0; i < n; i++)
        {
            var row = logits.AsSpan(i * shape.LabelWidth, shape.LabelWidth);
            Softmax(row[..shape.Labels], row[..shape.Labels], batch.Heads[i] < 0 ? -1 : batch.Labels[i], scale);
            row[shape.Labels..].Clear();
        }

        Linear(joined, n, logits, Gradients.Labels, Gradients.LabelsBias, transposed.Labels, joinedGradients);
        LeakyGradient(joined.AsSpan(0, n * r), joinedGradients.AsSpan(0, n * r));
        for (var s = 0; s < a.Sentences; s++)
        {
            for (var i = a.Starts[s]; i < a.Starts[s + 1]; i++)
            {
                var z = joinedGradients.AsSpan(i * r, r);
                var head = Head(batch, s, i);
                var dependent = hidden.AsSpan(i * 2 * r, r);
                TensorPrimitives.Add(dependent, z, dependent);
                var to = head < 0 ? Gradients.LabelRoot.Data.AsSpan() : hidden.AsSpan((head * 2 * r) + r, r);
                TensorPrimitives.Add(to, z, to);
            }
        }

        Linear(a.Layers[shape.Layers], n, hidden, Gradients.LabelHidden, Gradients.LabelHiddenBias, transposed.LabelHidden, top);
    }

    private static int Head(Batch batch, int sentence, int word)
    {
        var a = batch.Activations;
        var head = batch.Heads[word];
        return head < 0 || head == a.Starts[sentence + 1] - a.Starts[sentence] ? -1 : a.Starts[sentence] + head;
    }

    private void ArcLoss(NetworkWeights w, NetworkWeights transposed, Batch batch, float scale)
    {
        var (a, n, d) = (batch.Activations, batch.Activations.Words, shape.Arc);
        Activations.Zero(ref arcs, n * shape.ArcWidth);
        Activations.Zero(ref queries, n * d);
        for (var s = 0; s < a.Sentences; s++)
        {
            ArcLoss(w, batch, s, scale);
        }

        // Queries = dependents · bilinear + bias.
        fixed (float* dependents = a.Arcs, dq = queries, du = Gradients.Bilinear.Data, t = transposed.Bilinear.Data, to = arcs)
        {
            Gemm.Add(d, d, n, dependents, 1, shape.ArcWidth, dq, d, du, d);
            Gemm.Add(n, d, d, dq, d, 1, t, d, to, shape.ArcWidth);
        }

        AddRows(queries, n, Gradients.BilinearBias);
        ApplyMask(a, shape.Layers + 2, arcs, shape.ArcWidth);
        for (var i = 0; i < n; i++)
        {
            LeakyGradient(a.Arcs.AsSpan(i * shape.ArcWidth, 2 * d), arcs.AsSpan(i * shape.ArcWidth, 2 * d));
        }

        Linear(a.Layers[shape.Layers], n, arcs, Gradients.Arcs, Gradients.ArcsBias, transposed.Arcs, top);
    }

    private void ArcLoss(NetworkWeights w, Batch batch, int sentence, float scale)
    {
        var (a, d) = (batch.Activations, shape.Arc);
        var (start, n) = (a.Starts[sentence], a.Starts[sentence + 1] - a.Starts[sentence]);
        if (batch.Heads[start] < 0)
        {
            return;
        }

        var width = NetworkShape.Round(n + 1);
        Activations.Zero(ref scores, n * width);
        Activations.Need(ref heads, (n + 1) * d);
        Activations.Zero(ref headGradients, (n + 1) * d);
        for (var i = 0; i < n; i++)
        {
            var from = a.Scores.AsSpan(a.ScoreStarts[sentence] + (i * width), n + 1);
            var row = scores.AsSpan(i * width, n + 1);
            from[i] = -1e9f;
            Softmax(from, row, batch.Heads[start + i], scale);
            a.Arcs.AsSpan(((start + i) * shape.ArcWidth) + d, d).CopyTo(heads.AsSpan(i * d));
            var near = arcs.AsSpan(((start + i) * shape.ArcWidth) + (2 * d), NetworkShape.Distances);
            for (var j = 0; j <= n; j++)
            {
                near[Forward.Distance(i, j, n)] += row[j];
            }
        }

        w.ArcRoot.Data.CopyTo(heads.AsSpan(n * d));
        fixed (float* ds = scores, h = heads, dq = queries, dh = headGradients, q = a.Queries)
        {
            Gemm.Add(n, d, n + 1, ds, width, 1, h, d, dq + (start * d), d);
            Gemm.Add(n + 1, d, n, ds, 1, width, q + (start * d), d, dh, d);
        }

        for (var j = 0; j < n; j++)
        {
            var to = arcs.AsSpan(((start + j) * shape.ArcWidth) + d, d);
            TensorPrimitives.Add(to, headGradients.AsSpan(j * d, d), to);
        }

        TensorPrimitives.Add(Gradients.ArcRoot.Data, headGradients.AsSpan(n * d, d), Gradients.ArcRoot.Data);
    }

    private void Encoder(NetworkWeights w, NetworkWeights transposed, Activations a)
    {
        var (n, width) = (a.Words, shape.Width);
        for (var l = shape.Layers; l > 0; l--)
        {
            if (l == shape.TagLayer)
            {
                TensorPrimitives.Add(top.AsSpan(0, n * width), tagged.AsSpan(0, n * width), top.AsSpan(0, n * width));
            }

            ApplyMask(a, l + 1, top, width);
            Activations.Need(ref gates, n * 3 * width);
            Activations.Need(ref below, n * width);
            for (var s = 0; s < a.Sentences; s++)
            {
                RecurrenceGradient.Run(
                    shape.Half, a.Starts[s], a.Starts[s + 1], a.Layers[l - 1], a.Gates[l - 1], w.Peephole[l - 1].Data, a.Cells[l - 1], top, gates, below,
                    Gradients.Peephole[l - 1].Data);
            }

            Linear(a.Layers[l - 1], n, gates, Gradients.Recurrent[l - 1], Gradients.RecurrentBias[l - 1], transposed.Recurrent[l - 1], below);
            (top, below) = (below, top);
        }

        ApplyMask(a, 1, top, width);
        LeakyGradient(a.Layers[0].AsSpan(0, n * width), top.AsSpan(0, n * width));
        Activations.Zero(ref windows, n * 3 * shape.Embedding);
        Linear(a.Windows, n, top, Gradients.Window, Gradients.WindowBias, transposed.Window, windows);
        Embeddings(a);
    }

    private void Embeddings(Activations a)
    {
        var width = shape.Embedding;
        Activations.Zero(ref embedded, a.Words * width);
        for (var s = 0; s < a.Sentences; s++)
        {
            for (var i = a.Starts[s]; i < a.Starts[s + 1]; i++)
            {
                for (var k = 0; k < 3; k++)
                {
                    var at = i + k - 1;
                    if (at >= a.Starts[s] && at < a.Starts[s + 1])
                    {
                        var to = embedded.AsSpan(at * width, width);
                        TensorPrimitives.Add(to, windows.AsSpan((i * 3 * width) + (k * width), width), to);
                    }
                }
            }
        }

        ApplyMask(a, 0, embedded, width);
        for (var i = 0; i < a.Words; i++)
        {
            for (var k = a.RowStarts[i]; k < a.RowStarts[i + 1]; k++)
            {
                var row = Gradients.Embedding.Row(a.Rows[k]);
                if (!touched[a.Rows[k]])
                {
                    touched[a.Rows[k]] = true;
                    Touched.Add(a.Rows[k]);
                    row.Clear();
                }

                TensorPrimitives.Add(row, embedded.AsSpan(i * width, width), row);
            }
        }
    }

    /// <summary>Gradients of y = x·w + b: of w and b always, added to those of x.</summary>
    private static void Linear(float[] x, int n, float[] dy, Matrix weights, Matrix bias, Matrix transposed, float[] dx)
    {
        var (rows, columns) = (weights.Rows, weights.Columns);
        fixed (float* px = x, pdy = dy, pw = weights.Data, pt = transposed.Data, pdx = dx)
        {
            Gemm.Add(rows, columns, n, px, 1, rows, pdy, columns, pw, columns);
            Gemm.Add(n, rows, columns, pdy, columns, 1, pt, rows, pdx, rows);
        }

        AddRows(dy, n, bias);
    }

    private static void AddRows(float[] rows, int n, Matrix sum)
    {
        for (var i = 0; i < n; i++)
        {
            TensorPrimitives.Add(sum.Data, rows.AsSpan(i * sum.Columns, sum.Columns), sum.Data);
        }
    }

    private static void LeakyGradient(ReadOnlySpan<float> values, Span<float> gradients)
    {
        for (var i = 0; i < values.Length; i += Gemm.Lane)
        {
            var (v, g) = (Vector512.Create(values.Slice(i, Gemm.Lane)), Vector512.Create<float>(gradients.Slice(i, Gemm.Lane)));
            Vector512.ConditionalSelect(Vector512.GreaterThan(v, Vector512<float>.Zero), g, g * Forward.Leak).CopyTo(gradients.Slice(i, Gemm.Lane));
        }
    }

    /// <summary>As <see cref="Softmax"/> where any of outside and the tags that are not shown is right.</summary>
    private void SoftmaxOpen(ReadOnlySpan<float> from, Span<float> to, float scale)
    {
        TensorPrimitives.Subtract(from, TensorPrimitives.Max(from), to);
        TensorPrimitives.Exp(to, to);
        TensorPrimitives.Divide(to, TensorPrimitives.Sum<float>(to), to);
        var right = to[0] + TensorPrimitives.Sum<float>(to[NameTags.Other..]);
        Loss -= Math.Log(Math.Max(1e-12f, right)) * scale;
        for (var k = 0; k < to.Length; k++)
        {
            to[k] -= k is 0 or >= NameTags.Other ? to[k] / Math.Max(1e-12f, right) : 0;
        }

        TensorPrimitives.Multiply(to, scale, to);
    }

    /// <summary>Adds the cross-entropy to the loss and writes (softmax - target) × scale; zeros where the target is unknown.</summary>
    private void Softmax(ReadOnlySpan<float> from, Span<float> to, int target, float scale)
    {
        if (target < 0)
        {
            to.Clear();
            return;
        }

        // TensorPrimitives.SoftMax does not take off the greatest value and overflows.
        TensorPrimitives.Subtract(from, TensorPrimitives.Max(from), to);
        TensorPrimitives.Exp(to, to);
        TensorPrimitives.Divide(to, TensorPrimitives.Sum<float>(to), to);
        Loss -= Math.Log(Math.Max(1e-12f, to[target])) * scale;
        to[target] -= 1;
        TensorPrimitives.Multiply(to, scale, to);
    }
}
