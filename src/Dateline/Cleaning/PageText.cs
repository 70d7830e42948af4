using System.Collections.Immutable;

namespace Dateline.Cleaning;

/// <summary>A report's text cut into blocks before they are told apart, and what its page says about itself.</summary>
/// <param name="Text">The text all offsets point into.</param>
/// <param name="Blocks">Paragraphs; their kind is what the page's markup says, body where it says nothing.</param>
internal sealed record PageText(string Text, ImmutableArray<Block> Blocks)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>True where markup told story from surroundings, so that a block is not dropped for its looks alone.</summary>
    public bool FromMarkup { get; init; }
}
