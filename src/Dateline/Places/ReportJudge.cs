namespace Dateline.Places;

/// <summary>
/// Decides which matches of a report are places, with the report in view: a name that has a place in a country the report is about,
/// or that is surely a place elsewhere in it, needs less of its own sentence.
/// </summary>
internal sealed class ReportJudge(PlaceLexicon lexicon)
{
    private const double Sure = 1.5;
    private const int MaxHomes = 4;

    private readonly double home = lexicon.Weights.Of("find_home");
    private readonly double homeShare = lexicon.Weights.Of("find_home_share");
    private readonly double repeat = lexicon.Weights.Of("find_repeat");

    public List<NamedPlace> Keep(List<NameMatch> matches)
    {
        var homes = Homes(matches);
        var sure = new HashSet<ulong>();
        var scores = new double[matches.Count];
        for (var i = 0; i < matches.Count; i++)
        {
            var (name, score) = matches[i];
            scores[i] = score + (score < Sure && name.Demonym is null && InHome(name.Key, homes) ? home : 0);
            if (score >= Sure)
            {
                sure.Add(name.Key.Hash);
            }
        }

        var kept = new List<NamedPlace>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var name = matches[i].Name;
            var score = scores[i] + (scores[i] < Sure && sure.Contains(name.Key.Hash) ? repeat : 0);
            if (name.Demonym is not null || score > 0)
            {
                kept.Add(name);
            }
        }

        return kept;
    }

    /// <summary>Countries that the sure names and the demonyms speak of, as indexes.</summary>
    private List<int> Homes(List<NameMatch> matches)
    {
        var counts = new Dictionary<int, double>();
        var total = 0.0;
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        foreach (var (name, score) in matches)
        {
            if (name.Demonym is { } demonym)
            {
                Count(counts, CountryIndex(demonym), 0.5);
                total += 0.5;
                continue;
            }

            if (score < Sure)
            {
                continue;
            }

            var (best, country) = (-1.0, -1);
            foreach (var posting in found[..lexicon.Gazetteer.Find(name.Key, found)])
            {
                var kind = lexicon.Features.Of(lexicon.Gazetteer.Feature(posting.Entry)).Kind;
                var weight = kind is PlaceKind.Country ? 1e9 : lexicon.Gazetteer.Population(posting.Entry) + ((posting.Flags & PostingFlags.Press) != 0 ? 2e5 : 0);
                (best, country) = weight > best ? (weight, lexicon.Gazetteer.CountryIndex(posting.Entry)) : (best, country);
            }

            Count(counts, country, 1);
            total += 1;
        }

        return [.. counts.Where(c => c.Key > 0 && c.Value >= homeShare * total).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(MaxHomes).Select(c => c.Key)];
    }

    private bool InHome(PlaceNameKey key, List<int> homes)
    {
        if (homes.Count == 0)
        {
            return false;
        }

        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        foreach (var posting in found[..lexicon.Gazetteer.Find(key, found)])
        {
            if (homes.Contains(lexicon.Gazetteer.CountryIndex(posting.Entry)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Count(Dictionary<int, double> counts, int country, double weight)
    {
        if (country >= 0)
        {
            counts[country] = counts.GetValueOrDefault(country) + weight;
        }
    }

    private int CountryIndex(string alpha3)
    {
        for (var i = 0; i < lexicon.Gazetteer.Countries.Length; i++)
        {
            if (string.Equals(lexicon.Gazetteer.Countries[i].Alpha3, alpha3, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
