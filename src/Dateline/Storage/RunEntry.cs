namespace Dateline.Storage;

/// <summary>One run of reading into the case; times are UTC.</summary>
public sealed record RunEntry(
    long Run, string ToolVersion, string Settings, string Started, string? Finished, string State, long Read, long Skipped, long Failed);
