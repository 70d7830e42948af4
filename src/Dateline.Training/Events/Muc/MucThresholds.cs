using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>
/// Finds the thresholds of the best F1 over cases that have the answers of layers not trained on them. They are few, and each is taken where F1 is good on either
/// side as well: a threshold for each type and role, each at its best, gave 2 points less on other documents than here.
/// </summary>
internal sealed class MucThresholds(IReadOnlyList<MucCase> cases, Action<string> log)
{
    private const int Rounds = 3;

    private static readonly double[] Tried = [0.02, 0.05, 0.08, 0.1, 0.13, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];

    /// <summary>The thresholds of <see cref="MucAssembly.Templates"/>, one after the other, in rounds.</summary>
    public double[] OfTemplates()
    {
        double[] best = [0.24, 0.24, 0.5, 0.6];
        for (var round = 0; round < Rounds; round++)
        {
            for (var k = 0; k < MucAssembly.ThresholdCount; k++)
            {
                best[k] = Tried[Middle([.. Tried.Select(value => F1([.. best.Select((t, i) => i == k ? value : t)]))], reach: 2)];
            }
        }

        var score = F1(best);
        log(string.Create(CultureInfo.InvariantCulture, $"template F1 {score:0.0000} on documents not trained on; thresholds {string.Join(' ', best)}"));
        return best;
    }

    /// <summary>By role the threshold of the best F1 over the entities of whole documents.</summary>
    public double[] OfEntities()
    {
        var (right, both) = (0, 0);
        var thresholds = new double[MucAssembly.Roles];
        foreach (var role in Enum.GetValues<MucRole>())
        {
            var gold = cases.Select(c => c.Document.Gold.SelectMany(t => t.Fillers[role]).DistinctBy(e => string.Join('/', e)).ToList()).ToList();
            var tried = Enumerable.Range(1, 16).Select(step => Agreement(role, step / 32.0, gold)).ToArray();
            var (threshold, agreed, all) = tried[Middle([.. tried.Select(x => (double)x.Right / x.Both)], reach: 1)];
            thresholds[(int)role] = threshold;
            (right, both) = (right + agreed, both + all);
        }

        log(string.Create(CultureInfo.InvariantCulture, $"entity F1 {2.0 * right / both:0.0000}; thresholds {string.Join(' ', thresholds)}"));
        return thresholds;
    }

    /// <summary>Where the mean of the scores within reach is greatest.</summary>
    private static int Middle(double[] scores, int reach) =>
        Enumerable.Range(0, scores.Length).MaxBy(i => Enumerable.Range(-reach, (2 * reach) + 1).Average(d => scores[Math.Clamp(i + d, 0, scores.Length - 1)]));

    private (double Threshold, int Right, int Both) Agreement(MucRole role, double threshold, List<List<IReadOnlyList<string>>> gold)
    {
        var (right, both) = (0, 0);
        foreach (var (c, entities) in cases.Zip(gold))
        {
            var picks = MucAssembly.Entities(c, role, threshold).Select(p => c.Document.Phrases[p].Normal).ToList();
            right += entities.Count(e => picks.Exists(e.Contains));
            both += entities.Count + picks.Count;
        }

        return (threshold, right, both);
    }

    private double F1(double[] thresholds)
    {
        var score = new MucScore();
        foreach (var c in cases)
        {
            score.Add(MucAssembly.Templates(c, thresholds), c.Document.Gold);
        }

        return score.F1;
    }
}
