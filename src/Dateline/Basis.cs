namespace Dateline;

/// <summary>How an actor comes to be named as the doer: by the report, by itself, by another, or with a denial.</summary>
public enum Basis
{
    Stated,
    Claimed,
    Accused,
    Denied,
}
