namespace Dateline.Numbers;

/// <summary>A unit of measure: its sign, the unit of its kind, and the factor between them.</summary>
internal sealed record QuantityUnit(string Sign, string Kind, double Factor);
