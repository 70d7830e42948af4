using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dateline.Places;

/// <summary>
/// Chooses for each name of a report the gazetteer entry it means: prominence, spelling and feature words first, then passes in which the other
/// names' choices speak: same country, same region, neighbours, and "X, Y" where Y holds X. All mentions of a name mean one place.
/// </summary>
internal sealed class PlaceRanker(Gazetteer gazetteer, FeatureTable features, Weights weights)
{
    /// <summary>"The Malian town of X" leaves hardly a doubt of the state: as much as two names that hold it.</summary>
    private const double StateTold = 2;

    private readonly CandidateGatherer gatherer = new(gazetteer, features, weights);

    /// <summary>Fills <see cref="NamedPlace.Choice"/> of each name that the gazetteer knows; returns each country's share of the report.</summary>
    /// <param name="keepStrays">Whether every name is known to be a place, so that a lone small place elsewhere is better than none.</param>
    public double[] Rank(IReadOnlyList<NamedPlace> names, bool keepStrays = false)
    {
        var groups = names.Where(n => n.Demonym is null).GroupBy(n => n.Key.Hash).Select(g => gatherer.Gather([.. g])).Where(g => g.Count > 0).ToArray();
        var ofName = new Dictionary<NamedPlace, PlaceCandidates>(names.Count);
        foreach (var group in groups)
        {
            foreach (var mention in group.Mentions)
            {
                ofName[mention] = group;
            }
        }

        var countries = new double[gazetteer.Countries.Length];
        var regions = new double[gazetteer.Regions.Length];
        var adjacent = Neighbours(names, ofName);
        for (var pass = 0; pass < weights.Passes; pass++)
        {
            Share(names, groups, countries, regions);
            foreach (var group in groups)
            {
                Score(group, groups, countries, regions, adjacent, ofName);
            }

            foreach (var group in groups)
            {
                group.Normalise(weights.Temperature);
            }
        }

        Share(names, groups, countries, regions);
        var spoken = names.Where(n => n.Demonym is not null).Select(n => CountryIndex(n.Demonym!)).ToHashSet();
        var namesakes = new Namesakes(gazetteer, weights, groups, ofName, countries, spoken);
        foreach (var group in groups)
        {
            if (keepStrays || !namesakes.Has(group))
            {
                Choose(group);
            }
        }

        return countries;
    }

    private void Share(IReadOnlyList<NamedPlace> names, PlaceCandidates[] groups, double[] countries, double[] regions)
    {
        Array.Clear(countries);
        Array.Clear(regions);
        var total = 0.0;
        foreach (var group in groups)
        {
            var times = Math.Sqrt(group.Mentions.Length);
            for (var i = 0; i < group.Count; i++)
            {
                var part = group.Probabilities[i] * times * (group.Kinds[i] is PlaceKind.Country ? weights.CountryWeight : 1);
                countries[group.Countries[i]] += part;
                regions[group.Regions[i]] += part;
                total += part;
            }
        }

        foreach (var demonym in names.Where(n => n.Demonym is not null).GroupBy(n => n.Demonym!, StringComparer.Ordinal))
        {
            var country = CountryIndex(demonym.Key);
            var part = weights.DemonymWeight * Math.Sqrt(demonym.Count());
            if (country >= 0)
            {
                countries[country] += part;
                total += part;
            }
        }

        for (var i = 0; total > 0 && i < countries.Length; i++)
        {
            countries[i] /= total;
        }

        for (var i = 0; total > 0 && i < regions.Length; i++)
        {
            regions[i] /= total;
        }
    }

    private int CountryIndex(string alpha3)
    {
        for (var i = 0; i < gazetteer.Countries.Length; i++)
        {
            if (string.Equals(gazetteer.Countries[i].Alpha3, alpha3, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>For each name the names right before and after it in the text.</summary>
    private static Dictionary<PlaceCandidates, List<PlaceCandidates>> Neighbours(IReadOnlyList<NamedPlace> names, Dictionary<NamedPlace, PlaceCandidates> ofName)
    {
        var neighbours = new Dictionary<PlaceCandidates, List<PlaceCandidates>>();
        PlaceCandidates? previous = null;
        foreach (var name in names)
        {
            if (!ofName.TryGetValue(name, out var own))
            {
                continue;
            }

            if (previous is not null && previous != own)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(neighbours, own, out _) ??= []).Add(previous);
                (CollectionsMarshal.GetValueRefOrAddDefault(neighbours, previous, out _) ??= []).Add(own);
            }

            previous = own;
        }

        return neighbours;
    }

    private void Score(
        PlaceCandidates group,
        PlaceCandidates[] groups,
        double[] countries,
        double[] regions,
        Dictionary<PlaceCandidates, List<PlaceCandidates>> adjacent,
        Dictionary<NamedPlace, PlaceCandidates> ofName)
    {
        var own = Math.Sqrt(group.Mentions.Length);
        var beside = adjacent.GetValueOrDefault(group);
        var state = Array.Find(group.Mentions, m => m.State is not null)?.State is { } told ? CountryIndex(told) : -1;
        for (var i = 0; i < group.Count; i++)
        {
            var self = group.Probabilities[i] * own / Math.Max(1, groups.Length);
            var country = Math.Max(0, countries[group.Countries[i]] - self);
            var region = gazetteer.Regions[group.Regions[i]].Name is null ? 0 : Math.Max(0, regions[group.Regions[i]] - self);
            var score = group.Base[i] + (weights.CountryContext * country) + (weights.RegionContext * Math.Min(1, 3 * region));
            if (group.Kinds[i] is not PlaceKind.Country)
            {
                score += weights.Proximity * Math.Log2(1 + Close(group, i, groups, beside));
            }

            group.Scores[i] = score + (weights.Containment * Math.Max(Contained(group, i, ofName), group.Countries[i] == state ? StateTold : 0));
        }
    }

    /// <summary>How many other names lie near, each weighed by nearness and certainty; the ones next to it in the text count double.</summary>
    private double Close(PlaceCandidates group, int candidate, PlaceCandidates[] groups, List<PlaceCandidates>? beside)
    {
        double sum = 0;
        var (x, y, z) = (group.Points[candidate * 3], group.Points[(candidate * 3) + 1], group.Points[(candidate * 3) + 2]);
        foreach (var other in groups)
        {
            var best = other.Best;
            if (other == group || other.Kinds[best] is PlaceKind.Country or PlaceKind.Sea)
            {
                continue;
            }

            var dot = (x * other.Points[best * 3]) + (y * other.Points[(best * 3) + 1]) + (z * other.Points[(best * 3) + 2]);
            var km = 6371 * Math.Sqrt(Math.Max(0, 2 - (2 * dot)));
            if (km < weights.ProximityKm * 5)
            {
                var near = Math.Exp(-km / weights.ProximityKm) * other.Probabilities[best];
                sum += beside is not null && beside.Contains(other) ? 2 * near : near;
            }
        }

        return sum;
    }

    private double Contained(PlaceCandidates group, int candidate, Dictionary<NamedPlace, PlaceCandidates> ofName)
    {
        double best = 0;
        foreach (var mention in group.Mentions)
        {
            if (mention.Within is { } outer && ofName.TryGetValue(outer, out var holders) && holders != group)
            {
                for (var j = 0; j < holders.Count; j++)
                {
                    best = Math.Max(best, holders.Holds(j, group, candidate) * (0.3 + holders.Probabilities[j]));
                }
            }
        }

        foreach (var (inner, groupOfInner) in ofName)
        {
            if (inner.Within is not null && groupOfInner != group && Array.IndexOf(group.Mentions, inner.Within) >= 0)
            {
                for (var j = 0; j < groupOfInner.Count; j++)
                {
                    best = Math.Max(best, 0.7 * group.Holds(candidate, groupOfInner, j) * (0.3 + groupOfInner.Probabilities[j]));
                }
            }
        }

        return best;
    }

    /// <summary>All mentions mean the best entry; but of a town and the province named after it each mention means the one that its own words tell, else the town.</summary>
    private void Choose(PlaceCandidates group)
    {
        var order = Enumerable.Range(0, group.Count).OrderByDescending(i => group.Scores[i]).ThenBy(i => group.Entries[i]).Take(5);
        ImmutableArray<(int Entry, double Score)> candidates = [.. order.Select(i => (group.Entries[i], Math.Round(group.Scores[i], 3)))];
        var (town, province) = Twins(group);
        foreach (var mention in group.Mentions)
        {
            var meant = town < 0 ? group.Best : mention.Cue is { Kind: PlaceKind.Province, Weight: >= 0.5 } ? province : town;
            mention.Choice = new(group.Entries[meant], group.Probabilities[group.Best], candidates);
        }
    }

    /// <summary>The town and the province of one name around it, where the best entry is one of them; else -1.</summary>
    private (int Town, int Province) Twins(PlaceCandidates group)
    {
        if (group.Kinds[group.Best] is not (PlaceKind.Province or PlaceKind.Settlement))
        {
            return (-1, -1);
        }

        var wanted = group.Kinds[group.Best] is PlaceKind.Province ? PlaceKind.Settlement : PlaceKind.Province;
        var twin = -1;
        for (var i = 0; i < group.Count; i++)
        {
            if (group.Kinds[i] == wanted && group.Regions[i] == group.Regions[group.Best] && group.Distance(i, group, group.Best) < weights.TwinKm
                && (twin < 0 || group.Scores[i] > group.Scores[twin]))
            {
                twin = i;
            }
        }

        var (town, province) = wanted is PlaceKind.Settlement ? (twin, group.Best) : (group.Best, twin);
        return twin < 0 || gazetteer.Population(group.Entries[town]) < 10_000 ? (-1, -1) : (town, province);
    }
}
