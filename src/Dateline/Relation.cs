using System.Collections.Immutable;

namespace Dateline;

/// <summary>A tie between two parties that the text states.</summary>
public sealed record Relation
{
    public required string Id { get; init; }

    public required RelationType Type { get; init; }

    public required Referent From { get; init; }

    public required Referent To { get; init; }

    public TimeReference? Time { get; init; }

    public Actor? ClaimedBy { get; init; }

    public required TextSpan Span { get; init; }

    public int Sentence { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
