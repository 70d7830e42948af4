using System.Collections.Immutable;
using System.Globalization;

namespace Dateline.Places;

/// <summary>A piece of land whose places stand under one region, whatever region the gazetteer's sources put them in.</summary>
/// <param name="From">Codes of the regions that the sources put its places in.</param>
/// <param name="Region">Code of the region that they stand under by the boundaries in use.</param>
/// <param name="Corners">Latitude and longitude of each corner, in order.</param>
internal sealed record Outline(ImmutableArray<string> From, string Region, ImmutableArray<(double Lat, double Lon)> Corners)
{
    /// <param name="text">"33.3 35.7; 33.1 35.8; ...", at least three corners.</param>
    public static ImmutableArray<(double Lat, double Lon)>? Parse(string text)
    {
        var corners = ImmutableArray.CreateBuilder<(double, double)>();
        foreach (var corner in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = corner.Split(' ');
            if (parts.Length != 2 || !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var lat)
                || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var lon))
            {
                return null;
            }

            corners.Add((lat, lon));
        }

        return corners.Count >= 3 ? corners.ToImmutable() : null;
    }

    public bool Contains(double lat, double lon)
    {
        var inside = false;
        for (int i = 0, j = Corners.Length - 1; i < Corners.Length; j = i++)
        {
            var (a, b) = (Corners[i], Corners[j]);
            if (a.Lat > lat != b.Lat > lat && lon < ((b.Lon - a.Lon) * (lat - a.Lat) / (b.Lat - a.Lat)) + a.Lon)
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
