namespace Dateline.Times;

/// <summary>What an expression came to: its TIMEX3 type and value, and its inclusive days.</summary>
internal readonly record struct ResolvedTime(TimeType Type, string? Value, DateOnly? Start, DateOnly? End, TimePrecision Precision, bool Explicit, CalendarPeriod? Period);
