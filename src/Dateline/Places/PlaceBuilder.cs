using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Makes the record of a ranked name: precision, radius, and the displaced point of "15 kilometers east of X".</summary>
internal sealed class PlaceBuilder(PlaceLexicon lexicon)
{
    private const int MaxAliases = 6;

    private readonly Displacement displacement = new(lexicon);

    public Place Build(ParsedReport parsed, NamedPlace name)
    {
        var span = TextSpan.Of(parsed.Text, name.Start, name.End);
        return name.Choice is { } choice
            ? displacement.Apply(parsed, name, Resolved(choice, span))
            : new Place { Text = name.Surface, Span = span, Name = name.Surface, Precision = PlacePrecision.Unresolved, Candidates = Alike(name) };
    }

    /// <summary>A country as a place of no mention.</summary>
    public Place? Country(string alpha3) =>
        lexicon.Gazetteer.CountryEntry(alpha3) is { } entry ? Resolved(new(entry, 1, []), null) : null;

    private Place Resolved(PlaceChoice choice, TextSpan? span)
    {
        var gazetteer = lexicon.Gazetteer;
        var entry = choice.Entry;
        var feature = gazetteer.Feature(entry);
        var info = lexicon.Features.Of(feature);
        var country = info.Precision is PlacePrecision.Country;
        return new Place
        {
            Text = span?.Text,
            Span = span,
            Name = gazetteer.Name(entry),
            Country = gazetteer.Alpha3(entry),
            Admin1 = country ? null : gazetteer.Region(entry).Name,
            Admin2 = info.Precision is PlacePrecision.District ? gazetteer.Name(entry) : gazetteer.County(entry),
            Lat = gazetteer.Latitude(entry),
            Lon = gazetteer.Longitude(entry),
            Geonames = gazetteer.Geonames(entry),
            Feature = feature,
            Precision = info.Precision,
            RadiusKm = Rounded(gazetteer.RadiusKm(entry) ?? info.RadiusKm ?? 100),
            Aliases = [.. gazetteer.Aliases(entry).Take(MaxAliases)],
            Candidates = choice.Candidates.Length > 1 ? [.. choice.Candidates.Select(c => Candidate(c.Entry, c.Score))] : [],
        };
    }

    /// <summary>What a name that no table knows could be by its sound: proposals only, so the place stays unresolved.</summary>
    private ImmutableArray<PlaceCandidate> Alike(NamedPlace name)
    {
        Span<Posting> found = stackalloc Posting[8];
        var skeleton = Skeleton.Of(name.Surface);
        var n = skeleton.Length < 3 ? 0 : lexicon.Gazetteer.FindAlike(skeleton, found);
        var candidates = ImmutableArray.CreateBuilder<PlaceCandidate>(n);
        foreach (var posting in found[..n])
        {
            candidates.Add(Candidate(posting.Entry, 0));
        }

        return candidates.ToImmutable();
    }

    private PlaceCandidate Candidate(int entry, double score)
    {
        var gazetteer = lexicon.Gazetteer;
        return new(
            gazetteer.Name(entry), gazetteer.Alpha3(entry), gazetteer.Region(entry).Name, gazetteer.Latitude(entry), gazetteer.Longitude(entry), gazetteer.Geonames(entry), score);
    }

    private static double Rounded(double km) => km >= 10 ? Math.Round(km) : Math.Round(km, 1);
}
