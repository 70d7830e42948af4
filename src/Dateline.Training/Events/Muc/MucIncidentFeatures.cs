namespace Dateline.Training.Events.Muc;

/// <summary>What tells whether a document has an incident of a type: its words' verdict and what fills its slots, as log odds.</summary>
internal static class MucIncidentFeatures
{
    private const double Ridge = 1;

    public static double[] Of(MucCase c, int type)
    {
        var fillers = Enumerable.Range(0, c.Count).Select(i => c.Slots[i].Max() * c.Types[i][type]).ToArray();
        var byRole = Enumerable.Range(0, MucAssembly.Roles).Select(r => Enumerable.Range(0, c.Count).Select(i => c.Slots[i][r] * c.Types[i][type]).DefaultIfEmpty().Max()).ToArray();
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
            MucOdds.Log(c.Gist[type]),
            MucOdds.Log(c.Gist[^1]),
            any.Sum(),
            Told(MucAside.Description),
            Told(MucAside.Dead),
        ];

        double Told(MucAside aside) => Math.Sqrt(Enumerable.Range(0, c.Count).Select(i => c.Asides[i][(int)aside] * c.Types[i][type]).DefaultIfEmpty().Max());
    }

    public static double Probability(double[] weights, double[] features) => 1 / (1 + Math.Exp(-weights.Zip(features, (a, b) => a * b).Sum()));

    /// <summary>Logistic regression with a small ridge, by Newton's method.</summary>
    public static double[] Train(IReadOnlyList<(double[] Features, bool Label)> examples)
    {
        var n = examples[0].Features.Length;
        var weights = new double[n];
        for (var step = 0; step < 25; step++)
        {
            var system = new double[n, n + 1];
            foreach (var (x, label) in examples)
            {
                var p = Probability(weights, x);
                for (var a = 0; a < n; a++)
                {
                    system[a, n] += ((label ? 1 : 0) - p) * x[a];
                    for (var b = 0; b < n; b++)
                    {
                        system[a, b] += p * (1 - p) * x[a] * x[b];
                    }
                }
            }

            for (var a = 0; a < n; a++)
            {
                system[a, a] += Ridge;
                system[a, n] -= Ridge * weights[a];
            }

            var change = Solve(system, n);
            for (var a = 0; a < n; a++)
            {
                weights[a] += change[a];
            }
        }

        return weights;
    }

    /// <summary>Gauss-Jordan with row exchange; the last column is the right side.</summary>
    private static double[] Solve(double[,] system, int n)
    {
        for (var column = 0; column < n; column++)
        {
            var pivot = Enumerable.Range(column, n - column).MaxBy(r => Math.Abs(system[r, column]));
            for (var k = 0; k <= n; k++)
            {
                (system[column, k], system[pivot, k]) = (system[pivot, k], system[column, k]);
            }

            for (var row = 0; row < n; row++)
            {
                var factor = row == column ? 0 : system[row, column] / system[column, column];
                for (var k = column; k <= n && factor != 0; k++)
                {
                    system[row, k] -= factor * system[column, k];
                }
            }
        }

        return [.. Enumerable.Range(0, n).Select(r => system[r, n] / system[r, r])];
    }
}
