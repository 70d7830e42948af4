namespace Dateline;

/// <summary>A number of the text with its hedge and unit: "over 220,000 people", "85%", "27,000 square kilometers".</summary>
public sealed record Quantity
{
    public required TextSpan Span { get; init; }

    /// <summary>Inclusive bounds as the gold guide sets them: "over 50" is low 51, "dozens" 24 to 99.</summary>
    public double? Low { get; init; }

    public double? High { get; init; }

    /// <summary>The number as written, where one is.</summary>
    public double? Value { get; init; }

    /// <summary>%, km2, sq mi, km, mi, m, years, days, USD, tonnes ...; null for a bare count.</summary>
    public string? Unit { get; init; }

    public Approximation Approx { get; init; }

    public NormalizedRange? Normalized { get; init; }
}
