namespace Dateline.Training.Places;

/// <summary>A text of a geoparsing test set, and its toponyms in the order of the set; null where the line gives none.</summary>
internal sealed record ToponymText(string Id, string Text, IReadOnlyList<GoldToponym>? Toponyms);
