namespace Dateline.Places;

/// <summary>Which of two places is the finer.</summary>
internal static class PlaceGrain
{
    /// <summary>Rank of a country, or of a part of one that is no region of it.</summary>
    private const int Nation = 6;
    private const int Town = 3;

    /// <summary>What lies so many kilometres around a village is no finer than a town.</summary>
    private const int Around = 15;

    /// <summary>Degrees.</summary>
    private const double Beside = 0.1;

    /// <summary>Whether one place is a finer part of the other, by country and first-level region or by their points.</summary>
    public static bool Inside(Place inner, Place outer) =>
        Belongs(inner, outer)
        || (inner.Precision is PlacePrecision.Unresolved && inner.Country is not null && inner.Country == outer.Country && (inner.Admin1 == outer.Admin1 || Rank(outer) == Nation) && Rank(outer) > 1)
        || (outer.Country is null && Rank(outer) > Town && Rank(inner) <= Town)
        || (inner.Country == outer.Country && inner.Precision is not PlacePrecision.Unresolved && Rank(inner) < Rank(outer) && Rank(outer) >= Town
            && outer.Precision is not PlacePrecision.Province && (inner.Lat is { } a && outer.Lat is { } b && Math.Abs(a - b) < 0.5 && Math.Abs(inner.Lon!.Value - outer.Lon!.Value) < 0.6));

    /// <summary>Whether the names alone tell that one place is part of the other.</summary>
    public static bool Belongs(Place inner, Place outer) =>
        inner.Country == outer.Country && inner.Precision is not PlacePrecision.Unresolved && Rank(inner) < Rank(outer) && Rank(outer) >= Town
        && (Rank(outer) == Nation || (inner.Admin1 is not null && inner.Admin1 == outer.Admin1));

    /// <summary>Whether a place is a country, or a part of one that is no region of it ("northern Syria").</summary>
    public static bool IsNational(Place place) => Rank(place) == Nation;

    /// <summary>Whether a place is wider than a town.</summary>
    public static bool IsWide(Place place) => Rank(place) > Town;

    /// <summary>1 a village or site, 2 near one, 3 a region's seat, 4 around or in part of one or a district, 5 a region, 6 a country.</summary>
    public static int Rank(Place place) => place.Precision switch
    {
        PlacePrecision.Country => Nation,
        PlacePrecision.Region when place.Admin1 is null && place.Country is not null => Nation,
        PlacePrecision.Province => 5,
        PlacePrecision.Region when place.RadiusKm <= 15 => 1,
        PlacePrecision.Near when !IsSeat(place) && place.Feature is not ['A', ..] && place.RadiusKm < Around => 2,
        PlacePrecision.Region or PlacePrecision.District or PlacePrecision.Near => 4,
        _ when IsSeat(place) => Town,
        _ => 1,
    };

    /// <summary>Whether a place is the seat of a country or region: a big town with quarters of its own.</summary>
    public static bool IsSeat(Place place) => place.Feature is "PPLC" or "PPLA";

    /// <summary>Whether a place that stands for a part of a town lies in or beside it, or is in no table.</summary>
    public static bool IsQuarter(Place place, Place town) =>
        place.Precision is PlacePrecision.Unresolved
        || (place.Lat is { } a && town.Lat is { } b && Math.Abs(a - b) < Beside && Math.Abs(place.Lon!.Value - town.Lon!.Value) < Beside);

    /// <summary>The first of several places of one happening; where that is wider than a town, the finest of the others inside it.</summary>
    public static Place? Finest(List<Place> places)
    {
        var finest = places.Count > 0 ? places[0] : null;
        foreach (var place in places)
        {
            finest = (Rank(finest!) > Town || (place.Precision is PlacePrecision.Unresolved && Rank(finest!) == Town)) && place.Role is not (PlaceRole.From or PlaceRole.Via) && Inside(place, finest!) ? place : finest;
        }

        return finest;
    }
}
