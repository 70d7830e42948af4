using System.Text.Json.Serialization;

namespace Dateline.Training.Places;

/// <summary>A toponym as ../shared/bench/score_geo.py reads it. Offsets are code points.</summary>
internal sealed record ToponymLine(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("surface")] string Surface,
    [property: JsonPropertyName("lat")] double? Lat,
    [property: JsonPropertyName("lon")] double? Lon,
    [property: JsonPropertyName("geonames_id")] string? GeonamesId,
    [property: JsonPropertyName("country")] string? Country,
    [property: JsonPropertyName("name")] string? Name);
