using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>What the first look at all phrases of a document tells of one of them: how it, its rivals for the same words, its other names and its neighbours were judged.</summary>
internal sealed class MucSecondLook
{
    /// <summary>Phrases below this probability of filling any slot are nobody's neighbour or other name.</summary>
    private const double Least = 0.05;

    private readonly MucCase c;
    private readonly int[][] aliases;
    private readonly int[][] neighbours;
    private readonly int[] steps;

    private MucSecondLook(MucCase c)
    {
        this.c = c;
        var sentences = c.Document.Phrases.Select(p => p.Occurrences.Select(o => o.Sentence).ToHashSet()).ToArray();
        var likely = Enumerable.Range(0, c.Count).Where(i => c.Slots[i].Max() > Least || c.Asides[i][(int)MucAside.Description] > Least).ToArray();
        aliases = [.. c.Document.Phrases.Select((p, i) => likely.Where(j => j != i && MucPhrases.IsAlias(p.Normal, c.Document.Phrases[j].Normal)).ToArray())];
        neighbours = [.. Enumerable.Range(0, c.Count).Select(i => likely.Where(j => j != i && !c.Overlaps[i].Contains(j) && sentences[i].Overlaps(sentences[j])).ToArray())];
        steps = [.. Enumerable.Range(0, MucAssembly.Roles).Select(r => MucOdds.Step(c.Slots.Select(s => s[r]).DefaultIfEmpty().Max()))];
    }

    /// <summary>By phrase its features.</summary>
    public static IReadOnlyList<string[]> Of(MucCase c)
    {
        var look = new MucSecondLook(c);
        return [.. Enumerable.Range(0, c.Count).Select(i => look.Of(i).ToArray())];
    }

    private IEnumerable<string> Of(int phrase)
    {
        yield return "bias";
        var own = c.Slots[phrase];
        var top = Enumerable.Range(0, own.Length).MaxBy(r => own[r]);
        yield return $"own-top={top}:{MucOdds.Step(own[top])}";
        for (var a = 0; a < MucAsides.Count; a++)
        {
            var aside = a;
            yield return $"aside{a}={MucOdds.Step(c.Asides[phrase][a])}";
            yield return $"top+aside{top}{a}={MucOdds.Step(c.Asides[phrase][a])}";
            yield return $"near-aside{a}={Best(neighbours[phrase].Select(j => c.Asides[j][aside]))}";
        }

        for (var r = 0; r < own.Length; r++)
        {
            var role = r;
            yield return $"own{r}={Fine(own[r])}";
            yield return $"rival{r}={Against(own[r], c.Overlaps[phrase].Select(j => c.Slots[j][role]))}";
            yield return $"alias{r}={Against(own[r], aliases[phrase].Select(j => c.Slots[j][role]))}";
            var near = Best(neighbours[phrase].Select(j => c.Slots[j][role]));
            yield return $"near{r}={near}";
            yield return $"top+near{top}{r}={near}";
            yield return $"best{r}={steps[r]}";
            yield return $"top+best{top}{r}={steps[r]}";
            yield return $"sum{r}={Math.Min(6, (int)c.Slots.Sum(s => s[role]))}";
        }
    }

    private static int Fine(double p) => (int)Math.Round(2 * Math.Clamp(MucOdds.Log(p), -7, 3));

    private static string Best(IEnumerable<double> others) =>
        others.DefaultIfEmpty(-1).Max() is >= 0 and var best ? MucOdds.Step(best).ToString(CultureInfo.InvariantCulture) : "none";

    /// <summary>How much more probable than the best of others, in half log odds, with a mark where that one is not improbable.</summary>
    private static string Against(double own, IEnumerable<double> others) => others.DefaultIfEmpty(-1).Max() is >= 0 and var best
        ? Math.Clamp((int)Math.Round(2 * (MucOdds.Log(own) - MucOdds.Log(best))), -6, 6).ToString(CultureInfo.InvariantCulture) + (best > 0.2 ? "!" : "")
        : "none";
}
