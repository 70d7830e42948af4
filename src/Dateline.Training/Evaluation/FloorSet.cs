namespace Dateline.Training.Evaluation;

/// <summary>The floors of one gold set, and the hash of the set they were measured on.</summary>
internal sealed record FloorSet(string GoldSha256, SortedDictionary<string, double> Scores);
