using System.Collections.Immutable;

namespace Dateline;

/// <summary>What Dateline writes down from one report; schema <c>dateline/reading/1</c>.</summary>
public sealed record Reading
{
    public string Schema { get; init; } = "dateline/reading/1";

    public required ReadingReport Report { get; init; }

    public ImmutableArray<Statement> Statements { get; init; } = [];

    public ImmutableArray<EventMention> Events { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];

    public ImmutableArray<Relation> Relations { get; init; } = [];

    public ImmutableArray<ControlClaim> Control { get; init; } = [];

    public ImmutableArray<ReadingWarning> Warnings { get; init; } = [];

    public ReadingMentions? Mentions { get; init; }
}
