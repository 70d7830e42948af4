using System.Collections.Immutable;

namespace Dateline;

/// <summary>A place as a mention names it, resolved where the gazetteer knows it.</summary>
public sealed record Place
{
    public string? Text { get; init; }

    public TextSpan? Span { get; init; }

    /// <summary>The gazetteer's English name, or the text itself where unresolved.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>Governorate or province in English ("Deir ez-Zor", "Rif Dimashq").</summary>
    public string? Admin1 { get; init; }

    public string? Admin2 { get; init; }

    /// <summary>WGS 84 degrees; null where unresolved.</summary>
    public double? Lat { get; init; }

    public double? Lon { get; init; }

    public long? Geonames { get; init; }

    /// <summary>GeoNames feature code (PPL, ADM1, AIRB ...).</summary>
    public string? Feature { get; init; }

    public PlacePrecision Precision { get; init; }

    /// <summary>The place lies within this distance of the point, in kilometres.</summary>
    public double? RadiusKm { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<PlaceCandidate> Candidates { get; init; } = [];

    public PlaceRole? Role { get; init; }

    public ImmutableArray<DerivationStep>? Derivation { get; init; }
}
