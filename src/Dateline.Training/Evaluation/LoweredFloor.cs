namespace Dateline.Training.Evaluation;

/// <summary>A floor that was lowered, and why.</summary>
internal sealed record LoweredFloor(string Set, string Measure, double From, double To, string Because);
