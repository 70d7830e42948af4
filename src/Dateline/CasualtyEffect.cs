namespace Dateline;

/// <summary>What befell people.</summary>
public enum CasualtyEffect
{
    Killed,
    Injured,
    Missing,
    Captured,
    Displaced,
    Evacuated,
}
