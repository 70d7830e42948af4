using System.Collections.Immutable;

namespace Dateline;

/// <summary>A person, force, group, organisation or government as one mention of the text names it.</summary>
public sealed record Actor
{
    /// <summary>The words of the mention; a pronoun keeps its own text here.</summary>
    public required string Text { get; init; }

    public TextSpan? Span { get; init; }

    /// <summary>The resolved name ("Islamic State", "Bashar Assad"), or null where only a description is known.</summary>
    public string? Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country it belongs to or acts for; null for transnational actors.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector code, one of <see cref="Sectors"/>.</summary>
    public string? Sector { get; init; }

    /// <summary>Stable slug of a named organisation ("islamic-state").</summary>
    public string? Group { get; init; }

    /// <summary>Title or office as in the text.</summary>
    public string? Role { get; init; }

    /// <summary>How many, where the text says ("two suicide bombers").</summary>
    public int? Count { get; init; }

    public Basis Basis { get; init; }

    /// <summary>Who claims or accuses, where <see cref="Basis"/> is not stated.</summary>
    public Actor? ClaimedBy { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
