namespace Dateline;

/// <summary>How two parties stand to each other.</summary>
public enum RelationType
{
    Backs,
    AffiliatedWith,
    MemberOf,
    AlliedWith,
    Opposes,
    HoldsOffice,
    Commands,
    Controls,
    LocatedIn,
}
