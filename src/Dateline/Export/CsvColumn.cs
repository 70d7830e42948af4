namespace Dateline.Export;

/// <summary>A column of a CSV export: its header, and what stands in it. Text is made safe for spreadsheets, numbers and flags stay as they are.</summary>
internal sealed record CsvColumn<T>(string Name, Func<T, object?> Value);
