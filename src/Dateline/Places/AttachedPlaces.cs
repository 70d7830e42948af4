using System.Collections.Immutable;

namespace Dateline.Places;

/// <summary>The places of a word, the one where it happened first, how well that fits (1 in the word's own phrase, towards 0 across clauses) and in which clause it stands.</summary>
internal readonly record struct AttachedPlaces(ImmutableArray<Place> Places, double Fit, ClauseStand Stand)
{
    public static AttachedPlaces None { get; } = new([], 0, ClauseStand.Own);
}
