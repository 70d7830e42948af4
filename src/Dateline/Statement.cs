using System.Collections.Immutable;

namespace Dateline;

/// <summary>Somebody's words as the report gives them: who speaks, what is said, through whom it reached the reader.</summary>
public sealed record Statement
{
    public required string Id { get; init; }

    /// <summary>What is said, without quote marks; a quotation split by its cue has two spans.</summary>
    public ImmutableArray<TextSpan> Content { get; init; } = [];

    public required Actor Speaker { get; init; }

    /// <summary>The reporting word ("said", "According to").</summary>
    public TextSpan? Cue { get; init; }

    public StatementKind Kind { get; init; }

    public Stance Stance { get; init; }

    public string? Hedge { get; init; }

    public TimeReference? Time { get; init; }

    public Place? Place { get; init; }

    /// <summary>The chain from the speaker to the reader: agency, outlet.</summary>
    public ImmutableArray<Actor> Relay { get; init; } = [];

    /// <summary>0-based index of the sentence that holds the cue.</summary>
    public int Sentence { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
