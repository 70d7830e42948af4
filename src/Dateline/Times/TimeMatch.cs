namespace Dateline.Times;

/// <summary>A rule matched on items <c>[First, End)</c>; Slots gives the offset of each slot's item from First, -1 where it stayed empty.</summary>
internal readonly record struct TimeMatch(TimeRule? Rule, int First, int End, sbyte[]? Slots);
