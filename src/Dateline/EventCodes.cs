using System.Collections.Immutable;

namespace Dateline;

/// <summary>The event's codes in other schemes, from <c>data/events/types.tsv</c> and <c>data/codes/events.tsv</c>.</summary>
public sealed record EventCodes(string? Plover, string? Cameo, ImmutableArray<string> Acled, string? Ucdp);
