namespace Dateline.Times;

/// <summary>One class a word belongs to, with its value there; <paramref name="Capital"/> where it counts only with a capital ("May", "Sun").</summary>
internal readonly record struct TimeSense(int Symbol, int Value, bool Capital);
