namespace Dateline.Storage;

/// <summary>One reading of a report: by which version, in which run, and whether it is the one shown.</summary>
public sealed record ReadingEntry(string Reading, long Run, string ToolVersion, string Started, bool Current);
