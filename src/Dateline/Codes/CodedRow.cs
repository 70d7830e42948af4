namespace Dateline.Codes;

/// <summary>Who did what to whom in one sentence, in codes of another scheme.</summary>
public sealed record CodedRow
{
    /// <summary>Id of the report or line the sentence stands in.</summary>
    public required string Id { get; init; }

    /// <summary>0-based index of the sentence in it.</summary>
    public required int Sentence { get; init; }

    /// <summary>The day of the report where it is known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Code of who did it, <see cref="ActorCoder.Nobody"/> where the sentence names nobody.</summary>
    public required string Source { get; init; }

    /// <summary>PLOVER "ASSAULT-aerial", CAMEO "195", ACLED "Battles: Armed clash".</summary>
    public required string Code { get; init; }

    public required string Target { get; init; }

    public string? SourceText { get; init; }

    /// <summary>The words that tell it.</summary>
    public required string EventText { get; init; }

    public string? TargetText { get; init; }

    /// <summary>Told as fact, plan, denial ...: PLOVER's auxiliary modes; <see cref="EventStatus.Happened"/> for words spoken.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Who says so, where the report gives it to somebody.</summary>
    public string? ClaimedBy { get; init; }
}
