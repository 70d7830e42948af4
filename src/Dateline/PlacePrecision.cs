namespace Dateline;

/// <summary>How finely a place is known; <c>docs/stages/places.md</c> gives the radii and the UCDP and ACLED codes.</summary>
public enum PlacePrecision
{
    Site,
    Settlement,
    Near,
    District,
    Province,
    Region,
    Country,
    Sea,
    Unresolved,
}
