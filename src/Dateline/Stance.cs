namespace Dateline;

/// <summary>What a speaker does with what is said.</summary>
public enum Stance
{
    Asserts,
    Denies,
    Confirms,
    Accuses,
    Demands,
    Promises,
    Warns,
    Praises,
    Condemns,
    Asks,
}
