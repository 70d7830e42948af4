namespace Dateline.Events;

/// <summary>Whom a toll is of: tokens <c>[First, End)</c> with their head (-1 where only the number is told), and how many, as the number's bounds say.</summary>
internal sealed record VictimPhrase(int First, int End, int Head, double? Low, double? High)
{
    /// <summary>Whether the phrase is no more than its number ("two", "25 others"): of what kind they are is told elsewhere.</summary>
    public bool Bare { get; init; }
}
