using System.Collections.Immutable;

namespace Dateline.Places;

/// <summary>The places of a report, and the country it is mainly about (ISO alpha-3, and as a place of no mention) where one stands out.</summary>
internal sealed record PlaceReading(ImmutableArray<Mention<Place>> Mentions, string? Theatre, Place? TheatrePlace = null);
