using System.Numerics.Tensors;
using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>
/// Trains the <see cref="NameReader"/>: conditional likelihood of the tags of whole sentences, AdaGrad. Its pages hold the scores of networks that have not seen the document.
/// </summary>
internal sealed class NameReaderTrainer(int seed, int epochs, int proper)
{
    private const int Classes = NameTags.Count;
    private const int Width = NetworkShape.Names;
    private const float Rate = 0.1f;
    private const float Decay = 2e-6f;
    private const double WordDrop = 0.7;
    private const float Never = -1e9f;
    private readonly List<Sentence> sentences = [];
    private readonly float[] weights = new float[NameFeatures.Rows * Width];
    private readonly float[] weightSquares = new float[NameFeatures.Rows * Width];
    private readonly float[] transitions = new float[(Classes + 1) * Width];
    private readonly float[] transitionSquares = new float[(Classes + 1) * Width];

    private sealed record Sentence(float[] Scores, ushort[][] Features, int[] Gold);

    /// <summary>Adds a document: its scores under a network that was trained without it.</summary>
    public void Add(List<TreeExample> document, NetworkWeights network, WordRows rows, NameLists lists)
    {
        var (batch, page) = (new Batch(), new NamePage());
        foreach (var example in document)
        {
            batch.Add(example, rows, lists, null, 0, null);
        }

        var a = batch.Activations;
        page.Clear(a.Words);
        Forward.Run(network, a, null);
        a.Names.AsSpan(0, a.Words * Width).CopyTo(page.Scores);
        for (var i = 0; i < a.Words; i++)
        {
            var tags = a.Tags.AsSpan(i * network.Shape.TagWidth, network.Shape.Upos);
            page.Own[(i * NamePage.Columns) + NamePage.ProperColumn] = MathF.Exp(tags[proper] - Lanes.LogSum(tags));
        }

        string[] forms = [.. document.SelectMany(e => e.Forms)];
        string[] lowers = [.. forms.Select(WordShape.Lower)];
        var flags = new ulong[forms.Length];
        for (var s = 0; s < document.Count; s++)
        {
            var (start, end) = (a.Starts[s], a.Starts[s + 1]);
            lists.Mark(forms.AsSpan(start..end), lowers.AsSpan(start..end), end - start, flags.AsSpan(start), false);
        }

        int[] starts = [.. a.Starts];
        page.Compare(forms, lowers, flags, starts);
        var features = new ushort[NameFeatures.Most];
        for (var s = 0; s < document.Count; s++)
        {
            var (start, end, gold) = (starts[s], starts[s + 1], document[s].Names.ToArray());
            if (gold[0] < 0)
            {
                continue;
            }

            var all = new ushort[end - start][];
            for (var i = start; i < end; i++)
            {
                all[i - start] = features[..NameFeatures.Of(page, forms, lowers, flags, i, start, end, features)];
                var row = page.Scores.AsSpan(i * Width, Width);
                gold[i - start] = gold[i - start] != NameTags.Open ? gold[i - start] : Guess(row, i > start ? gold[i - start - 1] : 0);
            }

            sentences.Add(new(page.Scores[(start * Width)..(end * Width)], all, gold));
        }
    }

    public NameReader Train()
    {
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var loss = 0.0;
            foreach (var sentence in SegmentationTrainer.Shuffled(sentences, random))
            {
                loss += Learn(WithoutSomeWords(sentence, random));
            }

            Console.Error.WriteLine(FormattableString.Invariant($"names epoch {epoch + 1} loss {loss / sentences.Count:0.0000}"));
        }

        return new(weights, transitions);
    }

    /// <summary>Words are dropped at random, lest the reader learns names by heart.</summary>
    private static Sentence WithoutSomeWords(Sentence sentence, Random random) =>
        sentence with { Features = [.. sentence.Features.Select(f => f.Where(x => x < NameFeatures.Words || random.NextDouble() > WordDrop).ToArray())] };

    /// <summary>The likelier of outside and a name that is not shown.</summary>
    private static int Guess(ReadOnlySpan<float> row, int before)
    {
        var (first, inside) = (NameTags.Other, NameTags.Other + 1);
        var best = row[first] > row[0] ? first : 0;
        return before >= first && row[inside] > row[best] ? inside : best;
    }

    private double Learn(Sentence sentence)
    {
        var n = sentence.Gold.Length;
        var (scores, forward, backward) = (new float[n * Classes], new float[n * Classes], new float[n * Classes]);
        Span<float> row = stackalloc float[Width];
        Span<float> terms = stackalloc float[Classes];
        for (var i = 0; i < n; i++)
        {
            sentence.Scores.AsSpan(i * Width, Width).CopyTo(row);
            foreach (var feature in sentence.Features[i])
            {
                TensorPrimitives.Add(row, weights.AsSpan(feature * Width, Width), row);
            }

            row[..Classes].CopyTo(scores.AsSpan(i * Classes));
        }

        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < Classes; k++)
            {
                if (i == 0)
                {
                    forward[k] = Transition(NameReader.Start, k) + scores[k];
                    continue;
                }

                for (var p = 0; p < Classes; p++)
                {
                    terms[p] = forward[((i - 1) * Classes) + p] + Transition(p, k);
                }

                forward[(i * Classes) + k] = Lanes.LogSum(terms) + scores[(i * Classes) + k];
            }
        }

        for (var i = n - 2; i >= 0; i--)
        {
            for (var p = 0; p < Classes; p++)
            {
                for (var k = 0; k < Classes; k++)
                {
                    terms[k] = backward[((i + 1) * Classes) + k] + scores[((i + 1) * Classes) + k] + Transition(p, k);
                }

                backward[(i * Classes) + p] = Lanes.LogSum(terms);
            }
        }

        var total = Lanes.LogSum(forward.AsSpan((n - 1) * Classes, Classes));
        var loss = (double)total;
        Span<float> gradient = stackalloc float[Width];
        var steps = new float[(Classes + 1) * Width];
        for (var i = 0; i < n; i++)
        {
            var before = i == 0 ? NameReader.Start : sentence.Gold[i - 1];
            loss -= scores[(i * Classes) + sentence.Gold[i]] + Transition(before, sentence.Gold[i]);
            steps[(before * Width) + sentence.Gold[i]] += 1;
            gradient.Clear();
            for (var k = 0; k < Classes; k++)
            {
                gradient[k] = (k == sentence.Gold[i] ? 1 : 0) - MathF.Exp(forward[(i * Classes) + k] + backward[(i * Classes) + k] - total);
                if (i == 0)
                {
                    steps[(before * Width) + k] -= MathF.Exp(forward[k] + backward[k] - total);
                }

                for (var p = 0; i > 0 && p < Classes; p++)
                {
                    var joint = forward[((i - 1) * Classes) + p] + Transition(p, k) + scores[(i * Classes) + k] + backward[(i * Classes) + k] - total;
                    steps[(p * Width) + k] -= joint > -15 ? MathF.Exp(joint) : 0;
                }
            }

            foreach (var feature in sentence.Features[i])
            {
                Climb(weights.AsSpan(feature * Width, Classes), weightSquares.AsSpan(feature * Width, Classes), gradient[..Classes]);
            }
        }

        Climb(transitions, transitionSquares, steps);
        return loss;
    }

    private static void Climb(Span<float> values, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        for (var k = 0; k < values.Length; k++)
        {
            if (MathF.Abs(gradient[k]) > 1e-5f)
            {
                squares[k] += gradient[k] * gradient[k];
                values[k] += Rate * gradient[k] / MathF.Sqrt(squares[k] + 1f);
                values[k] *= 1 - Decay;
            }
        }
    }

    private float Transition(int from, int to) =>
        NameTags.MayFollow(from == NameReader.Start ? 0 : from, to) ? transitions[(from * Width) + to] : Never;
}
