namespace Dateline.Training.Events.Muc;

/// <summary>
/// Makes templates of a document. For each type of incident that is probable enough: the phrases probable enough to fill its slots; victims and targets
/// gathered into incidents by how well they go together; perpetrators and weapons with each incident they go with.
/// </summary>
internal static class MucAssembly
{
    public static readonly string[] Types = ["attack", "bombing", "kidnapping", "arson", "robbery"];

    public static readonly int Roles = Enum.GetValues<MucRole>().Length;

    /// <summary>How probable an incident must be, how probable a phrase; how well incidents hold together, how well others go with each but the best.</summary>
    public const int ThresholdCount = 4;

    public static IReadOnlyList<MucTemplate> Templates(MucCase c, double[] thresholds)
    {
        var templates = new List<MucTemplate>();
        for (var t = 0; t < Types.Length; t++)
        {
            if (c.Incidents[t] < thresholds[0])
            {
                continue;
            }

            var fillers = Enum.GetValues<MucRole>().SelectMany(role => Fillers(c, t, role, thresholds[1]).Select(p => (Role: role, Phrase: p))).ToList();
            var incidents = Gather(c, [.. fillers.Where(f => f.Role is MucRole.Target or MucRole.Victim)], thresholds[2]);
            foreach (var other in fillers.Where(f => f.Role is not (MucRole.Target or MucRole.Victim)))
            {
                Attach(c, other, incidents, thresholds[3]);
            }

            templates.AddRange(incidents.Select(i => new MucTemplate(Types[t], Enum.GetValues<MucRole>().ToDictionary(
                role => role,
                role => (IReadOnlyList<IReadOnlyList<string>>)[.. i.Where(f => f.Role == role).Select(f => (IReadOnlyList<string>)[c.Document.Phrases[f.Phrase].Normal])]))));
        }

        return templates;
    }

    /// <summary>Clusters by average linkage while the best two are probable enough to be one; at least one cluster.</summary>
    private static List<List<(MucRole Role, int Phrase)>> Gather(MucCase c, IReadOnlyList<(MucRole Role, int Phrase)> core, double threshold)
    {
        var clusters = core.Select(f => new List<(MucRole Role, int Phrase)> { f }).ToList();
        while (clusters.Count > 1)
        {
            var best = (Link: double.MinValue, A: 0, B: 0);
            for (var a = 0; a < clusters.Count; a++)
            {
                for (var b = a + 1; b < clusters.Count; b++)
                {
                    var link = clusters[a].Average(x => clusters[b].Average(y => c.Pairs.Of(x.Phrase, y.Phrase)));
                    best = link > best.Link ? (link, a, b) : best;
                }
            }

            if (best.Link < threshold)
            {
                break;
            }

            clusters[best.A].AddRange(clusters[best.B]);
            clusters.RemoveAt(best.B);
        }

        return clusters.Count > 0 ? clusters : [[]];
    }

    private static void Attach(MucCase c, (MucRole Role, int Phrase) other, List<List<(MucRole Role, int Phrase)>> incidents, double threshold)
    {
        var links = incidents.Select(i => i.Where(f => f.Role is MucRole.Target or MucRole.Victim).Select(f => c.Pairs.Of(f.Phrase, other.Phrase)).DefaultIfEmpty(1).Max()).ToArray();
        var best = links.Max();
        for (var i = 0; i < incidents.Count; i++)
        {
            if (links[i] >= threshold || links[i] >= best)
            {
                incidents[i].Add(other);
            }
        }
    }

    /// <summary>The entities of a role in the whole document: of phrases that are one thing under two names, only the most probable.</summary>
    public static List<int> Entities(MucCase c, MucRole role, double threshold) => Picked(c, c.Likely(role), threshold, MucPhrases.IsAlias);

    private static List<int> Fillers(MucCase c, int type, MucRole role, double threshold) => Picked(c, c.Likely(type, role), threshold, (_, _) => false);

    /// <summary>The most probable first; of phrases that share words, or are the same, only one.</summary>
    private static List<int> Picked(MucCase c, IEnumerable<(int Phrase, double Probability)> ranked, double threshold, Func<string, string, bool> isSame)
    {
        var picked = new List<int>();
        foreach (var (i, _) in ranked.TakeWhile(x => x.Probability >= threshold))
        {
            if (!picked.Exists(p => c.Overlaps[i].Contains(p) || isSame(c.Document.Phrases[p].Normal, c.Document.Phrases[i].Normal)))
            {
                picked.Add(i);
            }
        }

        return picked;
    }
}
