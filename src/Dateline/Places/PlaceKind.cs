namespace Dateline.Places;

/// <summary>Kinds of places that feature words tell apart ("town of", "province", "air base").</summary>
internal enum PlaceKind : byte
{
    None,
    Settlement,
    Quarter,
    District,
    Province,
    Country,
    Region,
    Water,
    Sea,
    Island,
    Mountain,
    Airfield,
    Base,
    Camp,
    Crossing,
    Dam,
    Site,
}
