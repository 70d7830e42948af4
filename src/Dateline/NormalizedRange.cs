namespace Dateline;

/// <summary>A quantity in the unit of its kind: km2 for areas, km for distances, days for durations.</summary>
public sealed record NormalizedRange(double? Low, double? High, string Unit);
