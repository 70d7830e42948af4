using System.Collections.Immutable;

namespace Dateline;

/// <summary>Who holds what, since when, by whose word.</summary>
public sealed record ControlClaim
{
    public required string Id { get; init; }

    public required Actor Holder { get; init; }

    public Place? Place { get; init; }

    /// <summary>Share of the place's territory in percent, 0 to 100.</summary>
    public double? Share { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public ControlChange Change { get; init; }

    public ImmutableArray<Actor> ClaimedBy { get; init; } = [];

    public required TextSpan Span { get; init; }

    /// <summary>Id of the event it follows from.</summary>
    public string? Event { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
