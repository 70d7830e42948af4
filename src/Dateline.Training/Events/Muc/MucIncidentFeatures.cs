namespace Dateline.Training.Events.Muc;

/// <summary>What tells whether a document has an incident of a type: its words' verdict and what fills its slots, as log odds.</summary>
internal static class MucIncidentFeatures
{
    public static double[] Of(MucCase c, int type)
    {
        var fillers = Enumerable.Range(0, c.Count).Select(i => c.Slots[i].Max() * c.Types[i][type]).ToArray();
        var byRole = Enumerable.Range(0, 5).Select(r => Enumerable.Range(0, c.Count).Select(i => c.Slots[i][r] * c.Types[i][type]).DefaultIfEmpty().Max()).ToArray();
        var sentences = c.Sentences.Select(s => s[type]).OrderDescending().Take(3).ToArray();
        var any = c.Sentences.Select(s => s[^1]).OrderDescending().Take(3).ToArray();
        return
        [
            1,
            MucOdds.Log(c.Told[type]),
            MucOdds.Log(c.Told[^1]),
            MucOdds.Log(c.Told.Where((_, t) => t != type && t < c.Told.Length - 1).Max()),
            MucOdds.Log(fillers.DefaultIfEmpty().Max()),
            Math.Min(3, fillers.Sum()),
            .. byRole.Select(p => Math.Sqrt(p)),
            MucOdds.Log(sentences.FirstOrDefault()),
            MucOdds.Log(any.FirstOrDefault()),
            sentences.Sum(),
            any.Sum(),
        ];
    }

    public static double Probability(double[] weights, double[] features) => 1 / (1 + Math.Exp(-weights.Zip(features, (a, b) => a * b).Sum()));

    /// <summary>Logistic regression by gradient descent on all examples at once.</summary>
    public static double[] Train(IReadOnlyList<(double[] Features, bool Label)> examples)
    {
        var weights = new double[examples[0].Features.Length];
        for (var step = 0; step < 4000; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (features, label) in examples)
            {
                var error = (label ? 1 : 0) - Probability(weights, features);
                for (var k = 0; k < weights.Length; k++)
                {
                    gradient[k] += error * features[k];
                }
            }

            for (var k = 0; k < weights.Length; k++)
            {
                weights[k] += 0.2 * ((gradient[k] / examples.Count) - (0.0005 * weights[k]));
            }
        }

        return weights;
    }
}
