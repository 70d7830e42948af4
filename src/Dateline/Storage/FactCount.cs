namespace Dateline.Storage;

/// <summary>A value of a facet: what to put into the filter, what to show, and how many facts have it.</summary>
public sealed record FactCount(string Value, string Label, long Facts);
