namespace Dateline.Places;

/// <summary>A place that a user adds: one row of a gazetteer file.</summary>
/// <param name="Country">ISO alpha-3.</param>
/// <param name="Feature">GeoNames feature code (PPL, AIRB ...).</param>
internal sealed record UserPlace(string Name, string Country, string? Admin1, double Lat, double Lon, string Feature, IReadOnlyList<string> Aliases);
