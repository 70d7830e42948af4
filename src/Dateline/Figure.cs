using System.Collections.Immutable;

namespace Dateline;

/// <summary>A quantity about the war that is not the toll of one event.</summary>
public sealed record Figure
{
    public required string Id { get; init; }

    public required Measure Measure { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    /// <summary>The number as written.</summary>
    public double? Value { get; init; }

    public string? Unit { get; init; }

    public Approximation Approx { get; init; }

    public NormalizedRange? Normalized { get; init; }

    public Referent? About { get; init; }

    public TimeReference? Time { get; init; }

    public Place? Place { get; init; }

    public Actor? ClaimedBy { get; init; }

    public required TextSpan Span { get; init; }

    public int Sentence { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
