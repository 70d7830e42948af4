namespace Dateline.Storage;

/// <summary>A stretch of days with the number of reports that were published on it.</summary>
public sealed record ReportDays(DateOnly? Start, DateOnly? End, string? Precision, long Reports);
