namespace Dateline.Places;

/// <summary>A place mention weighed for a trigger.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Place">The place, with its role.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="Outside">Whether it stands outside the trigger's clause.</param>
/// <param name="List">Number of the list it stands in ("in X, Y and Z"); a list of one for most.</param>
internal readonly record struct FoundPlace(Mention<Place> Mention, Place Place, double Score, bool Outside, int List);
