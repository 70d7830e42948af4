using System.Collections.Immutable;

namespace Dateline.Syntax;

/// <summary>A sentence of a CoNLL-U file.</summary>
public sealed record ConlluSentence
{
    /// <summary>Comment lines with their "#".</summary>
    public ImmutableArray<string> Comments { get; init; } = [];

    /// <summary>Whether a "# newdoc" stands above it.</summary>
    internal bool StartsDocument => Comments.Any(c => c.StartsWith("# newdoc", StringComparison.Ordinal));

    public required ImmutableArray<ConlluWord> Words { get; init; }

    public ImmutableArray<ConlluRange> Ranges { get; init; } = [];

    public ImmutableArray<ConlluEmptyNode> EmptyNodes { get; init; } = [];
}
