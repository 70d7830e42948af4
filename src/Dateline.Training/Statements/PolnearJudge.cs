using System.Collections.Frozen;
using System.Globalization;

namespace Dateline.Training.Statements;

/// <summary>Logistic regression over <see cref="PolnearFeatures"/>: whether PolNeAR counts a reporting clause.</summary>
internal sealed class PolnearJudge(IReadOnlyDictionary<string, double> weights, double threshold)
{
    private readonly FrozenDictionary<string, double> weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Without a file every clause is accepted.</summary>
    public static PolnearJudge Load(string path)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var threshold = double.NegativeInfinity;
        foreach (var line in File.Exists(path) ? File.ReadLines(path).Skip(1) : [])
        {
            var cells = line.Split('\t');
            var weight = double.Parse(cells[1], CultureInfo.InvariantCulture);
            if (cells[0] == "threshold")
            {
                threshold = weight;
            }
            else
            {
                weights[cells[0]] = weight;
            }
        }

        return new(weights, threshold);
    }

    public bool Accepts(IEnumerable<string> features) => Score(features) >= threshold;

    public double Score(IEnumerable<string> features) => features.Sum(f => weights.GetValueOrDefault(f));

    /// <summary>Trains on examples by adaptive gradient steps; deterministic.</summary>
    public static Dictionary<string, double> Train(IReadOnlyList<(List<string> Features, bool Label)> examples, int epochs, double rate, double decay)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var squares = new Dictionary<string, double>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var (features, label) = examples[i];
                var score = features.Sum(f => weights.GetValueOrDefault(f));
                var error = (label ? 1 : 0) - (1 / (1 + Math.Exp(-score)));
                foreach (var feature in features)
                {
                    var weight = weights.GetValueOrDefault(feature);
                    var gradient = error - (decay * weight);
                    var square = squares[feature] = squares.GetValueOrDefault(feature, 1) + (gradient * gradient);
                    weights[feature] = weight + (rate * gradient / Math.Sqrt(square));
                }
            }
        }

        return weights;
    }
}
