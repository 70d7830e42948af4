using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>The place that a report is mainly about: weighed by title, opening, and how often it or what lies in it is named.</summary>
internal static class MainPlace
{
    /// <summary>The main place in the report's theatre, most specific first among equals; null where no place below a country is named.</summary>
    public static Place? Of(ParsedReport parsed, PlaceReading places)
    {
        var weights = new Dictionary<(string Name, string? Admin1), (Place Place, double Weight)>();
        foreach (var mention in places.Mentions)
        {
            var place = mention.Value;
            if (place.Precision is PlacePrecision.Country or PlacePrecision.Unresolved or PlacePrecision.Sea || (places.Theatre is not null && place.Country != places.Theatre))
            {
                continue;
            }

            var key = (place.Name, place.Admin1);
            var (known, weight) = weights.GetValueOrDefault(key, (place, 0));
            weights[key] = (known, weight + Weight(parsed, mention));
        }

        return weights.Values.OrderByDescending(w => w.Weight).ThenBy(w => w.Place.Span?.Start ?? 0).Select(w => w.Place).FirstOrDefault();
    }

    /// <summary>Mentions early in the report weigh more; a dateline says where the writer was.</summary>
    public static double Weight(ParsedReport parsed, Mention<Place> mention)
    {
        var start = mention.Value.Span?.Start ?? 0;
        var dateline = parsed.Report.Dateline is { } line && start >= line.Start && start < line.End;
        var opening = mention.Sentence switch { 0 => 3.0, 1 => 2.0, 2 => 1.5, _ => 1 / (1 + (0.05 * mention.Sentence)) };
        return dateline ? 0.5 : opening;
    }
}
