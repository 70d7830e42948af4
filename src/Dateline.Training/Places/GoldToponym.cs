namespace Dateline.Training.Places;

/// <summary>A name of a test set: UTF-16 offsets, and its point where the set gives one.</summary>
internal readonly record struct GoldToponym(int Start, int End, double? Lat, double? Lon);
