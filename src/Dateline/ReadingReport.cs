using System.Collections.Immutable;

namespace Dateline;

/// <summary>The report as the reading keeps it: its text, where it comes from, its day.</summary>
public sealed record ReadingReport
{
    public required string Id { get; init; }

    /// <summary>SHA-256 of the original bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Path or URL it was read from.</summary>
    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Outlet { get; init; }

    /// <summary>News agencies the report names as its own source.</summary>
    public ImmutableArray<string> Agency { get; init; } = [];

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public DatelineLine? Dateline { get; init; }

    public Published Published { get; init; } = new();

    public string? Language { get; init; }

    public required string Text { get; init; }

    /// <summary>Offsets of each sentence, <c>[start, end)</c>.</summary>
    public ImmutableArray<Extent> Sentences { get; init; } = [];
}
