using System.Collections.Immutable;

namespace Dateline.Places;

/// <summary>The places of a word, the one where it happened first, and how well that fits: 1 in the word's own phrase, towards 0 across clauses.</summary>
internal readonly record struct AttachedPlaces(ImmutableArray<Place> Places, double Fit, bool Outside)
{
    public static AttachedPlaces None { get; } = new([], 0, false);
}
