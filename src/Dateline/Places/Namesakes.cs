namespace Dateline.Places;

/// <summary>Tells the names of a report whose best entry is only a namesake: the text means something that no table has.</summary>
/// <param name="gazetteer">The places.</param>
/// <param name="weights">The bounds.</param>
/// <param name="groups">The ranked names of the report.</param>
/// <param name="ofName">The group of each mention.</param>
/// <param name="countries">Each country's share of the report.</param>
/// <param name="spoken">Countries of the report's demonyms.</param>
internal sealed class Namesakes(
    Gazetteer gazetteer, Weights weights, PlaceCandidates[] groups, Dictionary<NamedPlace, PlaceCandidates> ofName, double[] countries, HashSet<int> spoken)
{
    /// <summary>A match by an alternate name alone is trusted only of places so much bigger.</summary>
    private const double LooseFactor = 20;

    public bool Has(PlaceCandidates group) => IsStray(group) || IsQuarterElsewhere(group) || IsStreet(group);

    /// <summary>A small place in a country of which the report says nothing else, in a report clearly about another.</summary>
    private bool IsStray(PlaceCandidates group)
    {
        var best = group.Best;
        return group.Kinds[best] is PlaceKind.Settlement or PlaceKind.Quarter or PlaceKind.District or PlaceKind.Camp && !Array.Exists(group.Mentions, m => IsHeld(group, m))
            && gazetteer.Population(group.Entries[best]) < weights.RejectPopulation * (group.Loose[best] || (Array.TrueForAll(group.Mentions, m => HasArabicArticle(m.Surface)) && !HasArabicArticle(gazetteer.Name(group.Entries[best]))) ? LooseFactor : 1) && Others(group.Countries[best]) >= weights.RejectShare && !spoken.Contains(group.Countries[best])
            && !Array.Exists(groups, other => other != group && other.Countries[other.Best] == group.Countries[best] && other.Probabilities[other.Best] > 0.5
                && (other.Kinds[other.Best] is PlaceKind.Country or PlaceKind.Province || gazetteer.Population(other.Entries[other.Best]) > weights.RejectPopulation));
    }

    /// <summary>"al-X": hardly the X of another language.</summary>
    private static bool HasArabicArticle(string name) => name.Length > 3 && name[0] is 'a' or 'A' && name.AsSpan(2, 2).ContainsAny('-', ' ');

    /// <summary>The greatest share of another country.</summary>
    private double Others(int own)
    {
        var most = 0.0;
        for (var i = 0; i < countries.Length; i++)
        {
            most = i == own ? most : Math.Max(most, countries[i]);
        }

        return most;
    }

    /// <summary>Whether the text says that one of a name's mentions lies in a place that holds the best entry.</summary>
    private bool IsHeld(PlaceCandidates group, NamedPlace mention) =>
        mention.Within is not null && ofName.TryGetValue(mention.Within, out var outer) && outer.Holds(outer.Best, group, group.Best) > 0;

    /// <summary>A quarter of a named town, as the text says, whose best entry is a place elsewhere.</summary>
    private bool IsQuarterElsewhere(PlaceCandidates group) =>
        Array.Exists(group.Mentions, m => m.Cue is { Kind: PlaceKind.Quarter, Weight: >= 0.8 } && m.Within is not null && ofName.TryGetValue(m.Within, out var outer)
            && outer.Kinds[outer.Best] is PlaceKind.Settlement or PlaceKind.Province && outer.Distance(outer.Best, group, group.Best) > 60);

    /// <summary>A street or square named after a town or a country.</summary>
    private static bool IsStreet(PlaceCandidates group) =>
        group.Kinds[group.Best] is PlaceKind.Settlement or PlaceKind.Province or PlaceKind.Country && Array.TrueForAll(group.Mentions, m => m.Cue is { Kind: PlaceKind.Site, Weight: >= 1 });
}
