namespace Dateline.App.Web;

/// <summary>A value that a filter can take.</summary>
/// <param name="Value">What goes into the query.</param>
/// <param name="Label">What people read.</param>
/// <param name="Count">Facts that would be left.</param>
internal sealed record FacetValue(string Value, string Label, long Count);
