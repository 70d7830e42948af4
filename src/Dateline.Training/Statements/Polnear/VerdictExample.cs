namespace Dateline.Training.Statements.Polnear;

/// <summary>A finding as an example of what is to be accepted.</summary>
/// <param name="Article">Number of the article, for folds.</param>
/// <param name="Features">Of the finding.</param>
/// <param name="Right">Whether the gold has it.</param>
/// <param name="Sourced">Whether it names a source (only those count in the triple score).</param>
/// <param name="Product">The chances of its three choices multiplied.</param>
internal sealed record VerdictExample(int Article, uint[] Features, bool Right, bool Sourced, double Product)
{
    private const int Folds = 5;

    public static IEnumerable<VerdictExample> Of(PolnearExamples examples, PolnearModel parts)
    {
        var findings = PolnearAdapter.Find(examples.Article, parts);
        foreach (var finding in findings)
        {
            var attribution = finding.Write(examples.Article);
            yield return new(
                examples.Number,
                VerdictFeatures.Of(examples.Article, finding, findings),
                examples.Gold.Any(g => Matches(g, attribution)),
                attribution.Source.Length > 0,
                finding.Chance);
        }
    }

    public static LinearLayer Train(IEnumerable<VerdictExample> examples) => new ChoiceLearner(rate: 0.05, decay: 1e-3)
        .Train([.. examples.Select(e => new ChoiceGroup([e.Features, []], [e.Right ? 1 : 0, e.Right ? 0 : 1]))], epochs: 6);

    /// <summary>The chance from which on accepting makes the triple score best: half of the F1 reached over folds, which is the optimum for chances that are true.</summary>
    public static double Tune(List<VerdictExample> examples, int total, Action<FormattableString> say)
    {
        var scored = new List<(double Chance, VerdictExample Example)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var layer = Train(examples.Where(e => e.Article % Folds != fold));
            scored.AddRange(examples.Where(e => e.Article % Folds == fold && e.Sourced).Select(e => (Choice.Chance(layer, e.Features), e)));
        }

        Best("product of chances", [.. scored.Select(s => (s.Example.Product, s.Example.Right))]);
        return Best("verdicts", [.. scored.Select(s => (s.Chance, s.Example.Right))]);

        double Best(string name, List<(double Chance, bool Right)> list)
        {
            var (best, threshold, hits, precision) = (0.0, 0.0, 0, 0.0);
            list.Sort((a, b) => b.Chance.CompareTo(a.Chance));
            for (var i = 0; i < list.Count; i++)
            {
                hits += list[i].Right ? 1 : 0;
                var f1 = 2.0 * hits / (i + 1 + total);
                (best, threshold, precision) = f1 > best ? (f1, list[i].Chance, hits / (i + 1.0)) : (best, threshold, precision);
            }

            say($"{name}: triple F1 {best:0.000} at {threshold:0.000} (precision {precision:0.000}), all right ones {hits} of {total}");
            return best / 2;
        }
    }

    /// <summary>The scorer's triple: source and cue overlap, content by half of the union.</summary>
    private static bool Matches(Attribution gold, Attribution read) => Overlap.Jaccard(gold.Content, read.Content) >= 0.5
        && (gold.Source.Length == 0 ? read.Source.Length == 0 : Overlap.Shared(gold.Source, read.Source) > 0)
        && (gold.Cue.Length == 0 || Overlap.Shared(gold.Cue, read.Cue) > 0);
}
