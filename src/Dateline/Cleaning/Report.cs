using System.Collections.Immutable;
using Dateline.Ingest;

namespace Dateline.Cleaning;

/// <summary>A report with its text settled: every offset of the reading points into <see cref="Text"/>.</summary>
public sealed record Report
{
    public required RawReport Raw { get; init; }

    public required string Text { get; init; }

    /// <summary>Paragraphs in text order, without overlap; what no block covers is white space.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }

    /// <summary>News agencies that the dateline, byline or sign-off names.</summary>
    public ImmutableArray<string> Agencies { get; init; } = [];

    /// <summary>Extent of the dateline that opens the story, or null.</summary>
    public Extent? Dateline { get; init; }

    /// <summary>Place words of the dateline ("LATAKIA (Syria)") and its printed date, as text.</summary>
    public string? DatelinePlace { get; init; }

    /// <summary>The dateline's date as far as printed: "02-08" or "2016-02-08"; null where it has none.</summary>
    public string? DatelineDate { get; init; }

    /// <summary>The day of publication that the page's or line's own metadata gives, with where it was found.</summary>
    public DateOnly? MetadataDay { get; init; }

    /// <summary>A text as it is, all of it story, so that offsets stay: what <see cref="Cleaner"/> would make of it is left out.</summary>
    internal static Report Plain(RawReport raw) => new() { Raw = raw, Text = raw.Text!, Blocks = [new Block(new Extent(0, raw.Text!.Length), BlockKind.Body)] };
}
