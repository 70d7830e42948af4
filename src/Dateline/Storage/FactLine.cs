namespace Dateline.Storage;

/// <summary>A fact as the reading's JSON has it, not taken apart: the quick way to print it.</summary>
/// <param name="Fact">Key (ev-...), the same in every case that holds the report.</param>
/// <param name="Quote">The sentence it stands in.</param>
/// <param name="QuoteStart">Where it begins in the report's text.</param>
/// <param name="Json">The statement, event, figure, relation or control claim, in the names of the record.</param>
public sealed record FactLine(string Fact, FactKind Kind, ReportHead Report, string Quote, int QuoteStart, string Json);
