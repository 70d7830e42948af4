using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>Finds the thresholds of the best F1 over cases that have the answers of layers not trained on them.</summary>
internal sealed class MucThresholds(IReadOnlyList<MucCase> cases, Action<string> log)
{
    /// <summary>The thresholds of <see cref="MucAssembly.Templates"/>, one after the other, in rounds.</summary>
    public double[] OfTemplates()
    {
        double[] best = [.. Enumerable.Repeat(0.25, MucAssembly.ThresholdCount - 2), 0.05, 0.3];
        var score = F1(best);
        for (var round = 0; round < 3; round++)
        {
            for (var k = 0; k < best.Length; k++)
            {
                foreach (var value in (double[])[0.02, 0.05, 0.08, 0.1, 0.13, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8])
                {
                    var tried = (double[])best.Clone();
                    tried[k] = value;
                    if (F1(tried) is var f1 && f1 > score)
                    {
                        (best, score) = (tried, f1);
                    }
                }
            }
        }

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
            var (threshold, agreed, all) = Enumerable.Range(1, 16).Select(step => Agreement(role, step / 32.0, gold)).MaxBy(x => (double)x.Right / x.Both);
            thresholds[(int)role] = threshold;
            (right, both) = (right + agreed, both + all);
        }

        log(string.Create(CultureInfo.InvariantCulture, $"entity F1 {2.0 * right / both:0.0000}; thresholds {string.Join(' ', thresholds)}"));
        return thresholds;
    }

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
