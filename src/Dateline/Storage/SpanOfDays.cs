namespace Dateline.Storage;

/// <summary>A stretch of days of the timeline with the number of facts that have exactly it.</summary>
public sealed record SpanOfDays(DateOnly? Start, DateOnly? End, string? Precision, FactKind Kind, string Type, long Facts);
