using System.Collections.Immutable;

namespace Dateline;

/// <summary>A time: the expression of the text with its TIMEX3 value, and the inclusive days it stands for.</summary>
public sealed record TimeReference
{
    /// <summary>The expression; null where the time comes from the report's day or the passage.</summary>
    public string? Text { get; init; }

    public TextSpan? Span { get; init; }

    public TimeType Type { get; init; }

    /// <summary>TIMEX3 value: 2016-W05, 2015-10-07, P4Y, PAST_REF.</summary>
    public string? Value { get; init; }

    /// <summary>First day, inclusive; null where it is open or unknown.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day, inclusive; null where it is open or unknown.</summary>
    public DateOnly? End { get; init; }

    public TimePrecision Precision { get; init; }

    public TimeBasis Basis { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
