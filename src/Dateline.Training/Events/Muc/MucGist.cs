namespace Dateline.Training.Events.Muc;

/// <summary>What a document tells of incidents where it tells of them: the sentences most probable to, and the phrases most probable to fill each slot.</summary>
internal static class MucGist
{
    private const int Sentences = 3;
    private const double Least = 0.15;

    public static string[] Of(MucCase c)
    {
        var set = new HashSet<string>(StringComparer.Ordinal) { "bias" };
        foreach (var s in Enumerable.Range(0, c.Sentences.Length).OrderByDescending(s => c.Sentences[s][^1]).Take(Sentences).Where(s => c.Sentences[s][^1] >= Least))
        {
            set.UnionWith(c.SentenceFeatures[s]);
        }

        foreach (var role in Enum.GetValues<MucRole>())
        {
            var best = Enumerable.Range(0, c.Count).MaxBy(i => c.Slots[i][(int)role]);
            if (c.Count > 0 && c.Slots[best][(int)role] >= Least)
            {
                set.UnionWith(c.PhraseFeatures[best].Where(f => !f.StartsWith("with=", StringComparison.Ordinal) && !f.StartsWith("near", StringComparison.Ordinal)).Select(f => role + ":" + f));
            }
        }

        return [.. set];
    }
}
