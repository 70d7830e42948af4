using System.Collections.Immutable;

namespace Dateline;

/// <summary>Everything found, used in a fact or not (<c>--mentions</c>).</summary>
public sealed record ReadingMentions
{
    public ImmutableArray<TimeReference> Times { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableArray<Actor> Actors { get; init; } = [];

    public ImmutableArray<Quantity> Numbers { get; init; } = [];

    public ImmutableArray<EventObject> Weapons { get; init; } = [];
}
