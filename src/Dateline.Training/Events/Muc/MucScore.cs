namespace Dateline.Training.Events.Muc;

/// <summary>The template F1 of GTT, over mentions in <see cref="MucText.Normal"/> form: templates of a document are paired one to one by type so that most entities agree; types count as a slot.</summary>
internal sealed class MucScore
{
    private long right;
    private long predicted;
    private long found;
    private long gold;

    public double F1 => right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public double Precision => predicted == 0 ? 0 : (double)right / predicted;

    public double Recall => gold == 0 ? 0 : (double)found / gold;

    public void Add(IReadOnlyList<MucTemplate> answer, IReadOnlyList<MucTemplate> key)
    {
        predicted += answer.Sum(Slots);
        gold += key.Sum(Slots);
        var pairs = new (int Right, int Found)[answer.Count, key.Count];
        for (var a = 0; a < answer.Count; a++)
        {
            for (var k = 0; k < key.Count; k++)
            {
                pairs[a, k] = key[k].Type.Contains(answer[a].Type, StringComparison.Ordinal) ? Agreement(answer[a], key[k]) : (-1, -1);
            }
        }

        var best = Best(pairs, answer.Count, key.Count);
        right += best.Right;
        found += best.Found;
    }

    /// <summary>The best pairing by the sum of both counts, over sets of keys already used.</summary>
    private static (int Right, int Found) Best((int Right, int Found)[,] pairs, int answers, int keys)
    {
        var best = new Dictionary<int, (int Right, int Found)> { [0] = (0, 0) };
        for (var a = 0; a < answers; a++)
        {
            foreach (var (used, sum) in best.ToArray())
            {
                for (var k = 0; k < keys; k++)
                {
                    if (pairs[a, k].Right > 0 && (used & (1 << k)) == 0)
                    {
                        var next = (Right: sum.Right + pairs[a, k].Right, Found: sum.Found + pairs[a, k].Found);
                        var own = best.GetValueOrDefault(used | (1 << k));
                        best[used | (1 << k)] = next.Right + next.Found > own.Right + own.Found ? next : own;
                    }
                }
            }
        }

        return best.Values.MaxBy(b => b.Right + b.Found);
    }

    private static int Slots(MucTemplate t) => 1 + t.Fillers.Values.Sum(f => f.Count);

    private static (int Right, int Found) Agreement(MucTemplate answer, MucTemplate key)
    {
        var (right, found) = (1, 1);
        foreach (var (role, entities) in key.Fillers)
        {
            if (!answer.Fillers.TryGetValue(role, out var own))
            {
                continue;
            }

            right += own.Count(o => entities.Any(e => Fits(o, e)));
            found += entities.Count(e => own.Any(o => Fits(o, e)));
        }

        return (right, found);
    }

    private static bool Fits(IReadOnlyList<string> answer, IReadOnlyList<string> key) => answer.All(key.Contains);
}
