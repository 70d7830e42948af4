namespace Dateline.Places;

/// <summary>A place mention weighed for a trigger.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Place">The place, with its role.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="Stand">In which clause it stands.</param>
/// <param name="List">Number of the list it stands in ("in X, Y and Z"); a list of one for most.</param>
internal readonly record struct FoundPlace(Mention<Place> Mention, Place Place, double Score, ClauseStand Stand, int List);
