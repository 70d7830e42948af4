namespace Dateline.Places;

/// <summary>Finds what each name of a report can mean, and how likely by itself: prominence, spelling, and the feature words beside it.</summary>
internal sealed class CandidateGatherer(Gazetteer gazetteer, FeatureTable features, Weights weights)
{
    /// <summary>The entries of the gazetteer that a name may mean, scored without context; none where the gazetteer does not know it.</summary>
    /// <param name="mentions">All mentions of the name in the report.</param>
    public PlaceCandidates Gather(NamedPlace[] mentions)
    {
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        var n = gazetteer.Find(mentions[0].Key, found);
        var surface = mentions[0].Surface;
        var kept = new List<Posting>(n);
        foreach (var posting in found[..n])
        {
            if ((posting.Flags & PostingFlags.Short) == 0 || LooksShort(surface))
            {
                kept.Add(posting);
            }
        }

        var points = new float[kept.Count * 3];
        var (countries, regions, kinds, scores) = (new int[kept.Count], new int[kept.Count], new PlaceKind[kept.Count], new double[kept.Count]);
        var (cueFor, cueAny) = (new double[Enum.GetValues<PlaceKind>().Length], 0.0);
        foreach (var cue in mentions.Select(m => m.Cue))
        {
            cueFor[(int)cue.Kind] = Math.Max(cueFor[(int)cue.Kind], cue.Weight);
            cueAny = Math.Max(cueAny, cue.Weight);
        }

        for (var i = 0; i < kept.Count; i++)
        {
            var entry = kept[i].Entry;
            var (lat, lon) = (gazetteer.Latitude(entry) * Math.PI / 180, gazetteer.Longitude(entry) * Math.PI / 180);
            points[i * 3] = (float)(Math.Cos(lat) * Math.Cos(lon));
            points[(i * 3) + 1] = (float)(Math.Cos(lat) * Math.Sin(lon));
            points[(i * 3) + 2] = (float)Math.Sin(lat);
            countries[i] = gazetteer.CountryIndex(entry);
            regions[i] = gazetteer.RegionIndex(entry);
            var feature = gazetteer.Feature(entry);
            kinds[i] = features.Of(feature).Kind;
            scores[i] = BaseScore(entry, feature, kinds[i], kept[i].Flags, mentions[0].Key.Article)
                + CueScore(kinds[i], cueFor, cueAny);
        }

        var group = new PlaceCandidates
        {
            Mentions = mentions,
            Entries = [.. kept.Select(p => p.Entry)],
            Points = points,
            Countries = countries,
            Regions = regions,
            Kinds = kinds,
            Loose = [.. kept.Select(p => (p.Flags & PostingFlags.Alternate) != 0)],
            Base = scores,
            Scores = [.. scores],
            Probabilities = new double[kept.Count],
        };
        group.Normalise(weights.Temperature);
        return group;
    }

    private double BaseScore(int entry, string feature, PlaceKind kind, PostingFlags flags, bool article)
    {
        var population = gazetteer.Population(entry);
        var score = kind switch
        {
            PlaceKind.Country => weights.CountryBase,
            PlaceKind.Province => weights.AdminOneBase + (weights.AdminPopulation * Math.Log10(1 + population)),
            PlaceKind.District => weights.AdminTwoBase + (weights.AdminPopulation * Math.Log10(1 + population)),
            PlaceKind.Settlement or PlaceKind.Quarter => weights.Population * (population > 0 ? Math.Log10(1 + population) : weights.PopulationUnknown),
            PlaceKind.Airfield when (flags & PostingFlags.Press) == 0 => weights.SiteBase,
            _ => weights.HandBase,
        };
        score += feature is "PPLC" ? weights.Capital : feature is "PPLA" ? weights.Seat : 0;
        score += kind is PlaceKind.Quarter ? weights.QuarterPenalty : 0;
        score += (flags & PostingFlags.Press) != 0 ? weights.Press : (flags & PostingFlags.Alternate) != 0 ? weights.AlternatePenalty : 0;
        return score + ((flags & PostingFlags.Article) != 0 != article ? weights.ArticlePenalty : 0);
    }

    private double CueScore(PlaceKind kind, double[] cueFor, double any)
    {
        if (any == 0)
        {
            return 0;
        }

        var fit = kind switch
        {
            PlaceKind.Settlement => Math.Max(cueFor[(int)PlaceKind.Settlement], 0.8 * cueFor[(int)PlaceKind.Quarter]),
            PlaceKind.Quarter => Math.Max(cueFor[(int)PlaceKind.Quarter], Math.Max(0.5 * cueFor[(int)PlaceKind.Settlement], cueFor[(int)PlaceKind.District])),
            PlaceKind.District => Math.Max(cueFor[(int)PlaceKind.District], 0.3 * cueFor[(int)PlaceKind.Province]),
            PlaceKind.Province => Math.Max(cueFor[(int)PlaceKind.Province], 0.3 * cueFor[(int)PlaceKind.District]),
            PlaceKind.Airfield or PlaceKind.Base => Math.Max(cueFor[(int)PlaceKind.Airfield], cueFor[(int)PlaceKind.Base]),
            _ => cueFor[(int)kind],
        };
        return fit > 0 ? weights.CueMatch * fit : weights.CueClash * any;
    }

    /// <summary>Upper-case or pointed, as abbreviations are written.</summary>
    private static bool LooksShort(string surface) => surface.Contains('.', StringComparison.Ordinal) || surface.All(c => !char.IsLetter(c) || char.IsUpper(c));
}
