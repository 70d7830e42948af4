namespace Dateline.Export;

/// <summary>Dateline's precisions as UCDP GED codes, 1 the finest (source: UCDP GED codebook; the crosswalk is in docs/stages/export.md).</summary>
internal static class PrecisionCodes
{
    /// <summary>UCDP <c>where_prec</c>; null where the place is unresolved.</summary>
    public static int? Place(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Site or PlacePrecision.Settlement => 1,
        PlacePrecision.Near => 2,
        PlacePrecision.District => 3,
        PlacePrecision.Province => 4,
        PlacePrecision.Region => 5,
        PlacePrecision.Country => 6,
        PlacePrecision.Sea => 7,
        _ => null,
    };

    /// <summary>UCDP <c>date_prec</c>; null where the time is coarser than a year or unknown.</summary>
    public static int? Time(TimePrecision precision) => precision switch
    {
        TimePrecision.Day => 1,
        TimePrecision.Days => 2,
        TimePrecision.Week => 3,
        TimePrecision.Month => 4,
        TimePrecision.Season or TimePrecision.Year => 5,
        _ => null,
    };
}
