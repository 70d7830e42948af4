namespace Dateline.Training.Events;

/// <summary>Logistic regression on yes/no features with a ridge, fitted by plain gradient steps: few weights, few cases, the same result every time.</summary>
internal sealed class LogisticFit
{
    private const double Ridge = 1.0;
    private const double Rate = 0.5;
    private const int Steps = 4000;

    private LogisticFit(double intercept, double[] weights) => (Intercept, Weights) = (intercept, weights);

    public double Intercept { get; }

    public double[] Weights { get; }

    public static LogisticFit Of(IReadOnlyList<(bool[] Features, bool Right)> cases)
    {
        var weights = new double[cases[0].Features.Length];
        var intercept = 0.0;
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var own = 0.0;
            foreach (var (features, right) in cases)
            {
                var miss = (right ? 1 : 0) - Sigmoid(intercept, weights, features);
                own += miss;
                for (var i = 0; i < weights.Length; i++)
                {
                    gradient[i] += features[i] ? miss : 0;
                }
            }

            intercept += Rate * own / cases.Count;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += Rate * (gradient[i] - (Ridge * weights[i])) / cases.Count;
            }
        }

        return new LogisticFit(intercept, weights);
    }

    public double Of(bool[] features) => Sigmoid(Intercept, Weights, features);

    private static double Sigmoid(double intercept, double[] weights, bool[] features)
    {
        var sum = intercept;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += features[i] ? weights[i] : 0;
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
