using System.Collections.Immutable;

namespace Dateline.Storage;

/// <summary>What the facts under a filter are made of, each list with the most frequent first; months are in order.</summary>
public sealed record FactFacets
{
    public required ImmutableArray<FactCount> Kinds { get; init; }

    /// <summary>Value is the type; label is its kind.</summary>
    public required ImmutableArray<FactCount> Types { get; init; }

    public required ImmutableArray<FactCount> Statuses { get; init; }

    public required ImmutableArray<FactCount> Places { get; init; }

    public required ImmutableArray<FactCount> Countries { get; init; }

    public required ImmutableArray<FactCount> Actors { get; init; }

    public required ImmutableArray<FactCount> Claimants { get; init; }

    public required ImmutableArray<FactCount> Outlets { get; init; }

    /// <summary>Months in which facts begin, "2017-04".</summary>
    public required ImmutableArray<FactCount> Months { get; init; }
}
