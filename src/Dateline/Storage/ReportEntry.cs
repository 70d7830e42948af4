namespace Dateline.Storage;

/// <summary>A report in a list: what it is, and how many facts of each kind its current reading holds.</summary>
public sealed record ReportEntry(
    ReportHead Report, string Sha256, string? Byline, string? Language, string Beginning,
    int Statements, int Events, int Figures, int Relations, int Control, int Warnings);
