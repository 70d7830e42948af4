namespace Dateline.Storage;

/// <summary>A fact with the report and the sentence it stands in; exactly one of the five kinds is set.</summary>
/// <param name="Fact">Key (ev-...), the same in every case that holds the report.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="QuoteStart">Where it begins in the report's text.</param>
public sealed record FactEntry(string Fact, FactKind Kind, ReportHead Report, string Quote, int QuoteStart)
{
    public Statement? Statement { get; init; }

    public EventMention? Event { get; init; }

    public Figure? Figure { get; init; }

    public Relation? Relation { get; init; }

    public ControlClaim? Control { get; init; }
}
