namespace Dateline.Training.Statements.Polnear;

/// <summary>Scores of alternatives as chances.</summary>
internal static class Choice
{
    private const double Negligible = 0.001;

    /// <summary>Turns scores into probabilities, in place.</summary>
    public static void Normalize(Span<double> scores)
    {
        var (most, sum) = (double.NegativeInfinity, 0.0);
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        for (var i = 0; i < scores.Length; i++)
        {
            sum += scores[i] = Math.Exp(scores[i] - most);
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }

    public static double[] Chances(LinearLayer layer, IReadOnlyList<uint[]> alternatives)
    {
        var scores = new double[alternatives.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = layer.Score(alternatives[i]);
        }

        Normalize(scores);
        return scores;
    }

    /// <summary>The chance of one thing against nothing.</summary>
    public static double Chance(LinearLayer layer, uint[] features) => 1 / (1 + Math.Exp(-layer.Score(features)));

    /// <summary>The alternative that agrees with most of the chances, not just the likeliest: many spans that differ by a word are one answer.</summary>
    public static (int Index, double Mass) Heaviest(double[] chances, Func<int, int, bool> agree)
    {
        var (best, most) = (0, 0.0);
        for (var i = 0; i < chances.Length; i++)
        {
            if (chances[i] < Negligible * 20 && i != 0)
            {
                continue;
            }

            var sum = chances[i] / 100;
            for (var j = 0; j < chances.Length; j++)
            {
                sum += chances[j] >= Negligible && agree(i, j) ? chances[j] : 0;
            }

            (best, most) = sum > most ? (i, sum) : (best, most);
        }

        return (best, Math.Min(1, most));
    }
}
