using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Dateline.Training.Figures;

/// <summary>Compiles <c>data/figures/areas.tsv</c>: the area of each country from Natural Earth's admin-1 polygons (<c>ne-admin1.json.gz</c>).</summary>
internal sealed class AreasCommand : Command
{
    /// <summary>Radius of the sphere with the Earth's surface, km.</summary>
    private const double Radius = 6371.0072;

    private readonly Argument<FileInfo> input = new("in") { Description = "ne-admin1.json.gz: rows of code, ISO 3166-2, name, country alpha-2, MultiPolygon." };
    private readonly Argument<FileInfo> output = new("out") { Description = "areas.tsv" };

    public AreasCommand()
        : base("areas", "Compile the areas of countries that shares of territory are checked against.")
    {
        Add(input);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
    }

    private static int Run(FileInfo input, FileInfo output)
    {
        var alpha3 = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(c => new RegionInfo(c.Name))
            .Where(r => r.TwoLetterISORegionName.Length == 2 && r.ThreeLetterISORegionName.Length == 3)
            .DistinctBy(r => r.TwoLetterISORegionName)
            .ToDictionary(r => r.TwoLetterISORegionName, r => r.ThreeLetterISORegionName, StringComparer.Ordinal);
        using var stream = new GZipStream(input.OpenRead(), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(stream);
        var areas = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in document.RootElement.EnumerateArray())
        {
            if (!alpha3.TryGetValue(row[3].GetString() ?? "", out var country))
            {
                continue;
            }

            foreach (var polygon in row[4].EnumerateArray())
            {
                var rings = polygon.EnumerateArray().Select(RingArea).ToList();
                areas[country] = areas.GetValueOrDefault(country) + rings[0] - rings.Skip(1).Sum();
            }
        }

        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        writer.WriteLine("country\tkm2");
        foreach (var (country, area) in areas)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{country}\t{area:0}"));
        }

        return 0;
    }

    /// <summary>Area of a ring of longitude and latitude on the sphere, km2.</summary>
    private static double RingArea(JsonElement ring)
    {
        var points = ring.EnumerateArray().Select(p => (Lon: Radians(p[0]), Lat: Radians(p[1]))).ToList();
        var sum = 0.0;
        for (var i = 0; i < points.Count; i++)
        {
            var (from, to) = (points[i], points[(i + 1) % points.Count]);
            sum += (to.Lon - from.Lon) * (2 + Math.Sin(from.Lat) + Math.Sin(to.Lat));
        }

        return Math.Abs(sum) * Radius * Radius / 2;
    }

    private static double Radians(JsonElement degrees) => degrees.GetDouble() * Math.PI / 180;
}
