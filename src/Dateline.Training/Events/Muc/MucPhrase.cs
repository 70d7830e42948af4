namespace Dateline.Training.Events.Muc;

/// <summary>A phrase that may fill a slot, with all places of a document where these words stand.</summary>
internal sealed record MucPhrase(string Normal, List<MucOccurrence> Occurrences);
