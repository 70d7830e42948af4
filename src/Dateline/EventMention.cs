using System.Collections.Immutable;

namespace Dateline;

/// <summary>One happening as one report tells it.</summary>
public sealed record EventMention
{
    public required string Id { get; init; }

    public required EventType Type { get; init; }

    public EventCodes? Codes { get; init; }

    /// <summary>The words that tell it, at most 60 characters.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>0-based index of the trigger's sentence.</summary>
    public int Sentence { get; init; }

    public ImmutableArray<TextSpan> Evidence { get; init; } = [];

    public EventStatus Status { get; init; }

    /// <summary>True for history told for context.</summary>
    public bool Background { get; init; }

    public ImmutableArray<Actor> Actors { get; init; } = [];

    public ImmutableArray<Actor> Recipients { get; init; } = [];

    public ImmutableArray<Actor> Supporters { get; init; } = [];

    public TimeReference? Time { get; init; }

    public Place? Place { get; init; }

    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableArray<EventObject> Weapons { get; init; } = [];

    public ImmutableArray<EventObject> Targets { get; init; } = [];

    public ImmutableArray<Casualty> Casualties { get; init; } = [];

    /// <summary>How many acts ("31 raids").</summary>
    public int? Count { get; init; }

    public string? Hedge { get; init; }

    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>Who says so; for a denied event, who denies. Empty where the report says it in its own voice.</summary>
    public ImmutableArray<Actor> ClaimedBy { get; init; } = [];

    /// <summary>Id of the statement it is told in.</summary>
    public string? Statement { get; init; }

    /// <summary>The extractor's own calibrated score in 0..1.</summary>
    public double Confidence { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
