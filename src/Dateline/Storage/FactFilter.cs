using System.Collections.Immutable;

namespace Dateline.Storage;

/// <summary>Which facts or reports are asked for; what is null or empty does not restrict.</summary>
public sealed record FactFilter
{
    public static readonly FactFilter All = new();

    public ImmutableArray<FactKind> Kinds { get; init; } = [];

    /// <summary>Words that all must occur; <c>"two words"</c> in quotes stand together, <c>word*</c> is a beginning.</summary>
    public string? Words { get; init; }

    /// <summary>Event types, stances, measures, relation types, control changes, as the record writes them.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    public ImmutableArray<string> Statuses { get; init; } = [];

    /// <summary>
    /// A party of the fact (not its claimant): words of its name, a group slug, a country code (SYR), a sector (MIL), both (SYR/MIL), or a key (ac-...).
    /// </summary>
    public string? Actor { get; init; }

    /// <summary>Who says so: the claimant, or the speaker of a statement. Written like <see cref="Actor"/>.</summary>
    public string? ClaimedBy { get; init; }

    /// <summary>Words of a place's name, its province or district, a country code, or a key (pl-...).</summary>
    public string? Place { get; init; }

    /// <summary>
    /// Days, inclusive: of events and control claims their own; of other facts without a day, and of reports, the report's day.
    /// What has no day is left out.
    /// </summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Words of the outlet's or an agency's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>True for history told for context only, false for news only.</summary>
    public bool? Background { get; init; }

    /// <summary>Key or id of one report.</summary>
    public string? Report { get; init; }

    /// <summary>Main place inside this box.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>Whether anything is asked of facts, so that reports without such a fact drop out.</summary>
    internal bool AsksFacts =>
        !Kinds.IsDefaultOrEmpty || !Types.IsDefaultOrEmpty || !Statuses.IsDefaultOrEmpty || Actor is not null || ClaimedBy is not null
        || Place is not null || Background is not null || Box is not null;
}
