using System.Collections.Immutable;

namespace Dateline;

/// <summary>A toll of one event. "at least 70" is low 70, high null; "up to 70" is low null, high 70; "70" is both.</summary>
public sealed record Casualty
{
    public required CasualtyEffect Effect { get; init; }

    public long? Low { get; init; }

    public long? High { get; init; }

    /// <summary>Sector code of the people affected.</summary>
    public string? Group { get; init; }

    public required TextSpan Span { get; init; }

    public Actor? ClaimedBy { get; init; }

    public TimeReference? AsOf { get; init; }

    /// <summary>True where the report itself gives a newer toll.</summary>
    public bool Superseded { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
