using System.Globalization;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Moves and widens a place by the words around its name: "15 kilometers east of Palmyra", "near X", "northern Aleppo", "the Hama countryside".</summary>
internal sealed class Displacement(PlaceLexicon lexicon)
{
    private const double KmPerDegree = 111.2;
    private const double KmPerMile = 1.609;

    public Place Apply(ParsedReport parsed, NamedPlace name, Place place)
    {
        var sentence = parsed.Sentences[name.Sentence];
        if (Distance(sentence, name.First) is { } away)
        {
            return away.Bearing is { } bearing
                ? Moved(place, away.Km, bearing) with { Precision = PlacePrecision.Near, RadiusKm = Math.Max(3, Math.Round(away.Km * 0.3)) }
                : place with { Precision = PlacePrecision.Near, RadiusKm = Math.Max(3, Math.Round(away.Km)) };
        }

        var settlement = place.Precision is PlacePrecision.Settlement or PlacePrecision.Site;
        if (settlement && Near(parsed.Text, name.Start) is var near and > 0)
        {
            return place with { Precision = PlacePrecision.Near, RadiusKm = near };
        }

        if (settlement && ((name.First > 0 && string.Equals(sentence[name.First - 1].Form, "rural", StringComparison.OrdinalIgnoreCase)) || IsCountryside(sentence, name.Last)))
        {
            place = place with { Precision = PlacePrecision.Near, RadiusKm = 25 };
        }

        return Adjective(sentence, name.First) is { } direction && place.RadiusKm is { } radius ? Part(place, direction, radius, settlement) : place;
    }

    /// <summary>Whether "countryside" or "'s southern countryside" follows the name.</summary>
    private bool IsCountryside(Sentence sentence, int next)
    {
        next += next < sentence.Length && sentence[next].Form is "'s" or "’s" or "'" or "’" ? 1 : 0;
        next += next < sentence.Length && lexicon.Directions.Adjective(sentence[next].Form, out _) ? 1 : 0;
        return next < sentence.Length && string.Equals(sentence[next].Form, "countryside", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Radius of "near X" and "near the town of X", or 0.</summary>
    private double Near(string text, int start) =>
        lexicon.Cues.Near(text, start) is var near and > 0 ? near
        : lexicon.Cues.Before(text, start, out var cue) is { Kind: PlaceKind.Settlement or PlaceKind.Quarter } && cue < start ? lexicon.Cues.Near(text, cue) : 0;

    /// <summary>"northern X": of a region or country its northern half, of a town its northern side.</summary>
    private static Place Part(Place place, double? bearing, double radius, bool settlement)
    {
        if (settlement)
        {
            return bearing is { } side ? Moved(place, radius, side) with { Precision = PlacePrecision.Near, RadiusKm = Math.Max(8, 2 * radius) } : place;
        }

        if (place.Precision is not (PlacePrecision.Country or PlacePrecision.Province or PlacePrecision.District or PlacePrecision.Region))
        {
            return place;
        }

        var half = bearing is { } to ? Moved(place, radius / 2, to) : place;
        return half with { RadiusKm = Math.Round(radius * 0.6), Precision = place.Precision is PlacePrecision.Country ? PlacePrecision.Region : place.Precision };
    }

    /// <summary>The compass adjective right before the name, or "north of" with no distance.</summary>
    private double? Adjective(Sentence sentence, int first)
    {
        if (first == 0)
        {
            return null;
        }

        return lexicon.Directions.Adjective(sentence[first - 1].Form, out var bearing) ? bearing : null;
    }

    /// <summary>"N kilometers (to the) (east) (of|from)" right before the name; "east of" alone is within 25 km.</summary>
    private (double Km, double? Bearing)? Distance(Sentence sentence, int first)
    {
        var i = first - 1;
        i -= i >= 0 && sentence[i].Form is "the" ? 1 : 0;
        if (i < 1 || sentence[i].Form is not ("of" or "from"))
        {
            return null;
        }

        i--;
        double? bearing = null;
        if (lexicon.Directions.Noun(sentence[i].Form) is { } direction)
        {
            bearing = direction;
            i--;
            while (i >= 0 && sentence[i].Form is "to" or "the" or "away")
            {
                i--;
            }
        }
        else if (sentence[i].Form is "away")
        {
            i--;
        }

        var unit = i >= 0 ? Unit(sentence[i].Form) : 0;
        if (unit == 0)
        {
            return bearing is null ? null : (12, bearing);
        }

        i -= i > 0 && sentence[i - 1].Form is "-" ? 2 : 1;
        return i >= 0 && double.TryParse(sentence[i].Form, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000
            ? (number * unit, bearing)
            : bearing is null ? null : (12, bearing);
    }

    private static double Unit(string form) => form.ToLowerInvariant() switch
    {
        "km" or "kms" or "kilometer" or "kilometers" or "kilometre" or "kilometres" => 1,
        "mile" or "miles" or "mi" => KmPerMile,
        "meters" or "metres" or "m" => 0.001,
        _ => 0,
    };

    private static Place Moved(Place place, double km, double bearing)
    {
        if (place.Lat is not { } lat || place.Lon is not { } lon)
        {
            return place;
        }

        var radians = bearing * Math.PI / 180;
        return place with
        {
            Lat = Math.Round(lat + (km * Math.Cos(radians) / KmPerDegree), 4),
            Lon = Math.Round(lon + (km * Math.Sin(radians) / (KmPerDegree * Math.Max(0.1, Math.Cos(lat * Math.PI / 180)))), 4),
        };
    }
}
