namespace Dateline;

/// <summary>One gazetteer entry that a place name could mean. <c>Score</c> only orders candidates of one name.</summary>
public sealed record PlaceCandidate(string Name, string? Country, string? Admin1, double Lat, double Lon, long? Geonames, double Score);
