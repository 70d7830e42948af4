namespace Dateline.Training.Events.Muc;

/// <summary>Logistic regression over numbered binary features.</summary>
internal sealed class LinearClassifier(float[] weights)
{
    public float[] Weights => weights;

    public double Probability(int[] features) => 1 / (1 + Math.Exp(-Score(features)));

    public double Score(int[] features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += feature < weights.Length ? weights[feature] : 0;
        }

        return sum;
    }

    /// <summary>Adaptive gradient steps with weight decay, in an order drawn from a fixed seed.</summary>
    public static LinearClassifier Train(int count, IReadOnlyList<int[]> examples, Func<int, bool> label, int epochs, float rate, float decay)
    {
        var weights = new float[count];
        var squares = new float[count];
        Array.Fill(squares, 1f);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var features = examples[i];
                var sum = 0f;
                foreach (var feature in features)
                {
                    sum += weights[feature];
                }

                var error = (label(i) ? 1 : 0) - (1 / (1 + MathF.Exp(-sum)));
                foreach (var feature in features)
                {
                    var gradient = error - (decay * weights[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] += rate * gradient / MathF.Sqrt(squares[feature]);
                }
            }
        }

        return new LinearClassifier(weights);
    }
}
