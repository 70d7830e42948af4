namespace Dateline.App.Web;

/// <summary>A fact in a list.</summary>
/// <param name="Key">Key in the case; a newer version that finds the fact again gives it the same.</param>
internal sealed record FactItem<T>(string Key, ReportRef Report, QuotedSentence Sentence, T Fact);
