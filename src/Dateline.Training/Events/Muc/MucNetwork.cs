using System.Numerics;

namespace Dateline.Training.Events.Muc;

/// <summary>
/// Judges several questions at once over numbered binary features: the score of each is the sum of the features' own weights and of a hidden layer
/// of rectified sums, which learns what features mean together.
/// </summary>
internal sealed class MucNetwork
{
    private const int Lanes = 16;
    private const float FirstRow = 0.05f;
    private const float FirstMixing = 0.3f;

    /// <summary>Feature after feature its part in each hidden sum, then its own weight in each score; rows are padded to whole vectors.</summary>
    private readonly float[] rows;

    /// <summary>Score after score the weight of each hidden sum.</summary>
    private readonly float[] mixing;

    private readonly int stride;

    public MucNetwork(int features, int hidden, int outputs)
    {
        (Features, Hidden, Outputs) = (features, hidden, outputs);
        stride = (Width + Lanes - 1) / Lanes * Lanes;
        rows = new float[features * stride];
        mixing = new float[outputs * hidden];
    }

    public int Features { get; }

    public int Hidden { get; }

    public int Outputs { get; }

    /// <summary>Weights of a feature.</summary>
    public int Width => Hidden + Outputs;

    public Span<float> Mixing => mixing;

    public Span<float> Row(int feature) => rows.AsSpan(feature * stride, Width);

    public void AddScores(ReadOnlySpan<int> features, Span<double> scores)
    {
        Span<float> sums = stackalloc float[stride];
        Sum(features, sums);
        for (var k = 0; k < Outputs; k++)
        {
            scores[k] += Score(sums, k);
        }
    }

    /// <summary>Adaptive gradient steps with weight decay, in an order drawn from the seed; in the end the mean of the weights after the last passes.</summary>
    /// <param name="examples">The features of each example.</param>
    /// <param name="labels">By example and question.</param>
    /// <param name="offsets">By example and question, a score to start from; or null.</param>
    /// <param name="how">Epochs, rate, decay and drop.</param>
    /// <param name="seed">Of the first weights, the order and what is dropped.</param>
    public void Train(int[][] examples, bool[][] labels, float[][]? offsets, MucTraining how, int seed)
    {
        var random = new Random(seed);
        Begin(random);
        var steps = new Steps(this, how);
        var sums = new float[stride];
        var errors = new float[Outputs];
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var longest = examples.Max(e => e.Length);
        var (kept, chances) = (new int[longest], new byte[longest]);
        var dropped = (int)(how.Drop * 256);
        var rests = new bool[examples.Length];
        var (rowMeans, mixingMeans) = (new float[rows.Length], new float[mixing.Length]);
        for (var epoch = 0; epoch < how.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                if (rests[i])
                {
                    rests[i] = false;
                    continue;
                }

                var count = 0;
                random.NextBytes(chances.AsSpan(0, examples[i].Length));
                for (var f = 0; f < examples[i].Length; f++)
                {
                    kept[count] = examples[i][f];
                    count += chances[f] >= dropped ? 1 : 0;
                }

                var features = kept.AsSpan(0, count);
                Sum(features, sums);
                for (var j = 0; j < stride; j++)
                {
                    sums[j] /= 1 - how.Drop;
                }

                for (var k = 0; k < Outputs; k++)
                {
                    errors[k] = (labels[i][k] ? 1 : 0) - (1 / (1 + MathF.Exp(-Score(sums, k) - (offsets?[i][k] ?? 0))));
                }

                rests[i] = !steps.Take(features, sums, errors);
            }

            if (epoch >= how.Epochs - how.Last)
            {
                AddPart(rowMeans, rows, how.Last);
                AddPart(mixingMeans, mixing, how.Last);
            }
        }

        rowMeans.CopyTo(rows, 0);
        mixingMeans.CopyTo(mixing, 0);
    }

    private static void AddPart(float[] means, float[] weights, int parts)
    {
        for (var i = 0; i < means.Length; i++)
        {
            means[i] += weights[i] / parts;
        }
    }

    private void Begin(Random random)
    {
        for (var f = 0; f < Features; f++)
        {
            foreach (ref var weight in Row(f)[..Hidden])
            {
                weight = FirstRow * Normal(random);
            }
        }

        foreach (ref var weight in mixing.AsSpan())
        {
            weight = FirstMixing * Normal(random);
        }
    }

    private float Score(ReadOnlySpan<float> sums, int k)
    {
        var score = sums[Hidden + k];
        for (var h = 0; h < Hidden; h++)
        {
            score += MathF.Max(0, sums[h]) * mixing[(k * Hidden) + h];
        }

        return score;
    }

    private void Sum(ReadOnlySpan<int> features, Span<float> sums)
    {
        sums.Clear();
        foreach (var feature in features)
        {
            var row = rows.AsSpan(feature * stride, stride);
            for (var j = 0; j < stride; j += Vector<float>.Count)
            {
                (new Vector<float>(sums[j..]) + new Vector<float>(row[j..])).CopyTo(sums[j..]);
            }
        }
    }

    private static float Normal(Random random) => MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(2 * MathF.PI * random.NextSingle());

    /// <summary>The steps of a training, with the squares of all gradients so far.</summary>
    private sealed class Steps
    {
        /// <summary>Examples that are judged this well teach nothing, and are left out of the next pass.</summary>
        private const float Satisfied = 0.003f;

        private readonly MucNetwork network;
        private readonly MucTraining how;
        private readonly float[] rowSquares;
        private readonly float[] mixingSquares;
        private readonly float[] back;

        public Steps(MucNetwork network, MucTraining how)
        {
            (this.network, this.how) = (network, how);
            rowSquares = new float[network.rows.Length];
            mixingSquares = new float[network.mixing.Length];
            back = new float[network.stride];
            Array.Fill(rowSquares, 1f);
            Array.Fill(mixingSquares, 1f);
        }

        /// <summary>Whether there was something to learn.</summary>
        public bool Take(ReadOnlySpan<int> features, float[] sums, float[] errors)
        {
            if (errors.AsSpan().IndexOfAnyExceptInRange(-Satisfied, Satisfied) < 0)
            {
                return false;
            }

            Array.Clear(back);
            for (var k = 0; k < errors.Length; k++)
            {
                back[network.Hidden + k] = errors[k] / (1 - how.Drop);
                Mix(k, sums, errors[k]);
            }

            foreach (var feature in features)
            {
                var row = network.rows.AsSpan(feature * network.stride, network.stride);
                var squares = rowSquares.AsSpan(feature * network.stride, network.stride);
                for (var j = 0; j < row.Length; j += Vector<float>.Count)
                {
                    var weights = new Vector<float>(row[j..]);
                    var gradient = new Vector<float>(back.AsSpan(j)) - (how.Decay * weights);
                    var sum = new Vector<float>(squares[j..]) + (gradient * gradient);
                    sum.CopyTo(squares[j..]);
                    (weights + (how.Rate * gradient / Vector.SquareRoot(sum))).CopyTo(row[j..]);
                }
            }

            return true;
        }

        private void Mix(int k, float[] sums, float error)
        {
            for (var h = 0; h < network.Hidden; h++)
            {
                if (sums[h] > 0)
                {
                    ref var weight = ref network.mixing[(k * network.Hidden) + h];
                    ref var square = ref mixingSquares[(k * network.Hidden) + h];
                    back[h] += error * weight / (1 - how.Drop);
                    var gradient = (error * sums[h]) - (how.Decay * weight);
                    square += gradient * gradient;
                    weight += how.Rate * gradient / MathF.Sqrt(square);
                }
            }
        }
    }
}
