using System.Collections.Immutable;

namespace Dateline.Places;

/// <summary>The entry chosen for a name, its probability, and the entries it was chosen from, best first.</summary>
internal sealed record PlaceChoice(int Entry, double Probability, ImmutableArray<(int Entry, double Score)> Candidates);
