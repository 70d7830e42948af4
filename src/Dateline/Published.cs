using System.Collections.Immutable;

namespace Dateline;

/// <summary>The report's day, or the bounds the text puts on it; the anchor of "last week".</summary>
public sealed record Published
{
    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public TimePrecision Precision { get; init; }

    /// <summary>Set where only the weekday is known ("said Tuesday").</summary>
    public DayOfWeek? Weekday { get; init; }

    public PublishedBasis Basis { get; init; } = PublishedBasis.Unknown;

    /// <summary>The reasons, in words.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>The one day, where it is known exactly.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public DateOnly? Day => Start is { } day && End == day ? day : null;
}
