namespace Dateline.Times;

/// <summary>One element of an expanded pattern: the symbol wanted and the slot it fills, or -1.</summary>
internal readonly record struct TimeStep(int Symbol, int Slot);
