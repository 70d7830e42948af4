using System.IO.Compression;
using System.Text.Json;

namespace Dateline.Training.Places;

/// <summary>First-level regions as polygons, for point in polygon: Natural Earth, with Who's On First for Sudan, Ukraine and Yemen.</summary>
internal sealed class RegionPolygons
{
    private const double Cell = 0.5;

    private readonly List<(string Code, double[][] Rings)> polygons = [];
    private readonly Dictionary<(int, int), List<int>> grid = [];

    /// <summary>ISO 3166-2 code, the source's own name, and ISO alpha-2 of each region.</summary>
    public Dictionary<string, (string Name, string Country)> Regions { get; } = new(StringComparer.Ordinal);

    /// <summary>Area centroid of each region's largest part, and the region's radius in kilometres as of a disc of its area.</summary>
    public Dictionary<string, (double Lat, double Lon, double RadiusKm)> Centres { get; } = new(StringComparer.Ordinal);

    public static RegionPolygons Load(string folder)
    {
        var found = new RegionPolygons();
        var areas = new Dictionary<string, (double Largest, double Total)>(StringComparer.Ordinal);
        using (var natural = Open(Path.Combine(folder, "ne-admin1.json.gz")))
        {
            foreach (var row in natural.RootElement.EnumerateArray())
            {
                var (code, name, country) = (row[1].GetString()!, row[2].GetString() ?? "", row[3].GetString()!);
                if (country is not ("SD" or "UA" or "YE") && country.Length == 2 && code is not ("UA-43"))
                {
                    found.Add(code, name, country, row[4], areas);
                }
                else if (code is "UA-30")
                {
                    found.Add(code, name, country, row[4], areas);
                }
            }
        }

        foreach (var file in (string[])["sd", "ua", "ye"])
        {
            using var other = Open(Path.Combine(folder, $"wof-{file}-regions.geojson.gz"));
            foreach (var feature in other.RootElement.GetProperty("features").EnumerateArray())
            {
                var properties = feature.GetProperty("properties");
                var geometry = feature.GetProperty("geometry");
                var coordinates = geometry.GetProperty("coordinates");
                var (code, name) = (properties.GetProperty("iso").GetString()!, properties.GetProperty("name").GetString()!);
                if (geometry.GetProperty("type").GetString() == "MultiPolygon")
                {
                    found.Add(code, name, file.ToUpperInvariant(), coordinates, areas);
                }
                else
                {
                    found.AddPolygon(code, name, file.ToUpperInvariant(), coordinates, areas);
                }
            }
        }

        return found;
    }

    /// <summary>The region that holds a point, or null (at sea, or between simplified borders: then the nearest of the country within reach).</summary>
    public string? Find(double lat, double lon, string? country)
    {
        var best = (Code: (string?)null, Distance: double.MaxValue);
        var (row, column) = ((int)Math.Floor(lat / Cell), (int)Math.Floor(lon / Cell));
        foreach (var index in Near(row, column))
        {
            var (code, rings) = polygons[index];
            if (country is not null && Regions[code].Country != country)
            {
                continue;
            }

            if (Inside(rings, lat, lon))
            {
                return code;
            }

            foreach (var ring in rings)
            {
                for (var i = 0; i < ring.Length; i += 2)
                {
                    var distance = Math.Pow(ring[i + 1] - lat, 2) + Math.Pow((ring[i] - lon) * Math.Cos(lat * Math.PI / 180), 2);
                    best = distance < best.Distance ? (code, distance) : best;
                }
            }
        }

        return country is not null && best.Distance < 0.25 * 0.25 ? best.Code : null;
    }

    private IEnumerable<int> Near(int row, int column)
    {
        var seen = new HashSet<int>();
        for (var r = row - 1; r <= row + 1; r++)
        {
            for (var c = column - 1; c <= column + 1; c++)
            {
                foreach (var index in grid.GetValueOrDefault((r, c)) ?? [])
                {
                    if (seen.Add(index))
                    {
                        yield return index;
                    }
                }
            }
        }
    }

    private void Add(string code, string name, string country, JsonElement multi, Dictionary<string, (double Largest, double Total)> areas)
    {
        foreach (var polygon in multi.EnumerateArray())
        {
            AddPolygon(code, name, country, polygon, areas);
        }
    }

    private void AddPolygon(string code, string name, string country, JsonElement polygon, Dictionary<string, (double Largest, double Total)> areas)
    {
        Regions.TryAdd(code, (name, country));
        var rings = polygon.EnumerateArray()
            .Select(ring => ring.EnumerateArray().SelectMany(p => new[] { p[0].GetDouble(), p[1].GetDouble() }).ToArray()).ToArray();
        var index = polygons.Count;
        polygons.Add((code, rings));
        var outer = rings[0];
        double doubled = 0, x = 0, y = 0;
        var (south, north, west, east) = (90.0, -90.0, 180.0, -180.0);
        for (var i = 0; i < outer.Length; i += 2)
        {
            var j = (i + 2) % outer.Length;
            var cross = (outer[i] * outer[j + 1]) - (outer[j] * outer[i + 1]);
            (doubled, x, y) = (doubled + cross, x + ((outer[i] + outer[j]) * cross), y + ((outer[i + 1] + outer[j + 1]) * cross));
            (south, north) = (Math.Min(south, outer[i + 1]), Math.Max(north, outer[i + 1]));
            (west, east) = (Math.Min(west, outer[i]), Math.Max(east, outer[i]));
        }

        for (var r = (int)Math.Floor(south / Cell); r <= Math.Floor(north / Cell); r++)
        {
            for (var c = (int)Math.Floor(west / Cell); c <= Math.Floor(east / Cell); c++)
            {
                (grid.TryGetValue((r, c), out var list) ? list : grid[(r, c)] = []).Add(index);
            }
        }

        if (Math.Abs(doubled) < 1e-9)
        {
            return;
        }

        var (lat, lon) = (y / (3 * doubled), x / (3 * doubled));
        var area = Math.Abs(doubled) / 2 * 111.2 * 111.2 * Math.Cos(lat * Math.PI / 180);
        var (largest, total) = areas.GetValueOrDefault(code);
        total += area;
        var centre = area > largest ? (Lat: lat, Lon: lon) : (Lat: Centres[code].Lat, Lon: Centres[code].Lon);
        areas[code] = (Math.Max(area, largest), total);
        Centres[code] = (centre.Lat, centre.Lon, Math.Sqrt(total / Math.PI));
    }

    private static bool Inside(double[][] rings, double lat, double lon)
    {
        var inside = false;
        foreach (var ring in rings)
        {
            for (int i = 0, j = ring.Length - 2; i < ring.Length; j = i, i += 2)
            {
                if ((ring[i + 1] > lat) != (ring[j + 1] > lat)
                    && lon < ((ring[j] - ring[i]) * (lat - ring[i + 1]) / (ring[j + 1] - ring[i + 1])) + ring[i])
                {
                    inside = !inside;
                }
            }
        }

        return inside;
    }

    private static JsonDocument Open(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        return JsonDocument.Parse(stream);
    }
}
