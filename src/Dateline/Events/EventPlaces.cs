namespace Dateline.Events;

/// <summary>Compares the places of two mentions.</summary>
internal static class EventPlaces
{
    /// <summary>A country, a region or a name without a place: it says nothing against another place.</summary>
    public static bool IsVague(Place place) => place.Precision is PlacePrecision.Unresolved or PlacePrecision.Country or PlacePrecision.Region;

    public static bool Same(Place p, Place q) =>
        (p.Geonames is { } id && q.Geonames == id) || string.Equals(p.Name, q.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one is the province or the town of the other.</summary>
    public static bool Holds(Place wide, Place narrow) =>
        (wide.Precision == PlacePrecision.Province && wide.Admin1 is not null && wide.Admin1 == narrow.Admin1 && wide.Country == narrow.Country)
        || (narrow.Precision is PlacePrecision.Site or PlacePrecision.Settlement && narrow.Admin1 is not null && wide.Name == narrow.Admin1);
}
