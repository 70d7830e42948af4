namespace Dateline.Ingest;

/// <summary>An input report as it came in: exactly one of <see cref="Text"/> and <see cref="Html"/> is set.</summary>
public sealed record RawReport
{
    /// <summary>As given, else the first 16 hex digits of <see cref="Sha256"/>.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the original bytes (of the JSON line for JSON Lines), lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The original bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Path or URL it was read from; null for standard input.</summary>
    public string? Source { get; init; }

    public string? Text { get; init; }

    public string? Html { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    /// <summary>The day of publication where metadata or the user gives it.</summary>
    public DateOnly? Published { get; init; }

    public PublishedBasis PublishedBasis { get; init; } = PublishedBasis.Unknown;

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>A text that did not come in as a file: nothing is known of it but its words.</summary>
    internal static RawReport Plain(string id, string text) => new() { Id = id, Sha256 = "", Bytes = default, Text = text };
}
