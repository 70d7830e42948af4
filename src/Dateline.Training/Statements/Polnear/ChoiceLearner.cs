namespace Dateline.Training.Statements.Polnear;

/// <summary>
/// Log-linear choice between alternatives, trained by adaptive gradient steps on the likelihood of the right ones (several may be right, the
/// likelier and the more exact of them weigh more). Deterministic.
/// </summary>
internal sealed class ChoiceLearner(double rate, double decay)
{
    private const double Negligible = 0.02;

    private readonly double[] weights = new double[1 << LinearLayer.Bits];
    private readonly double[] squares = new double[1 << LinearLayer.Bits];
    private readonly double[] sums = new double[1 << LinearLayer.Bits];

    public LinearLayer Train(IReadOnlyList<ChoiceGroup> groups, int epochs)
    {
        var order = Enumerable.Range(0, groups.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var g in order)
            {
                Step(groups[g]);
            }

            for (var i = 0; i < weights.Length; i++)
            {
                sums[i] += weights[i];
            }
        }

        return new([.. sums.Select(s => Math.Abs(s / epochs) < Negligible ? 0f : (float)(s / epochs))]);
    }

    private void Step(ChoiceGroup group)
    {
        var chances = new double[group.Features.Length];
        for (var i = 0; i < chances.Length; i++)
        {
            foreach (var feature in group.Features[i])
            {
                chances[i] += weights[LinearLayer.Bucket(feature)];
            }
        }

        Choice.Normalize(chances);
        var wanted = new double[chances.Length];
        var total = 0.0;
        for (var i = 0; i < chances.Length; i++)
        {
            wanted[i] = group.Rightness[i] * (chances[i] + 1e-4);
            total += wanted[i];
        }

        if (total <= 0)
        {
            return;
        }

        for (var i = 0; i < chances.Length; i++)
        {
            var error = (wanted[i] / total) - chances[i];
            if (Math.Abs(error) < 1e-4)
            {
                continue;
            }

            foreach (var feature in group.Features[i])
            {
                var at = LinearLayer.Bucket(feature);
                var gradient = error - (decay * weights[at]);
                squares[at] += gradient * gradient;
                weights[at] += rate * gradient / Math.Sqrt(1 + squares[at]);
            }
        }
    }
}
