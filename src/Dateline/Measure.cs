namespace Dateline;

/// <summary>What a figure counts.</summary>
public enum Measure
{
    TerritoryShare, TerritoryArea, Killed, Injured, Displaced, Refugees, Besieged, Missing, Captured,
    Troops, Aircraft, Ships, Vehicles, WeaponsFired, Sorties, Strikes, Distance, Duration, Money, Aid, Population, PeopleInNeed, Other,
}
