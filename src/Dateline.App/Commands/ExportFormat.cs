namespace Dateline.App.Commands;

/// <summary>The formats that a case is exported to.</summary>
internal enum ExportFormat
{
    Csv,
    Jsonl,
    GeoJson,
}
