using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;
using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>Who's On First: villages, quarters and districts of countries with wars, as far as GeoNames' city tables lack them.</summary>
internal sealed class WofSource(Gazetteers known)
{
    /// <summary>Countries taken whole.</summary>
    private static readonly FrozenSet<string> Whole =
        FrozenSet.ToFrozenSet(["SY", "IQ", "YE", "UA", "SD", "SS", "AF", "MM", "LB", "PS", "IL", "LY", "ET", "ML", "BF", "NE", "SO", "AM", "AZ", "GE"]);

    /// <summary>Regions taken of countries that are otherwise left to GeoNames.</summary>
    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(
    [
        "CD-NK", "CD-SK", "NG-BO", "NG-YO", "NG-AD", "CM-EN",
        "MZ-P", "PK-KP", "PK-TA", "PK-JK", "EG-SIN", "CO-CAU", "CO-NAR", "CO-NSA", "CO-ARA", "CO-CHO", "CO-PUT", "CO-CAQ", "TR-73", "TR-47", "TR-30", "TR-31",
    ]);

    private static readonly FrozenDictionary<string, string> Features = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["locality"] = "PPL", ["neighbourhood"] = "PPLX", ["borough"] = "PPLX", ["county"] = "ADM2", ["localadmin"] = "ADM3", ["campus"] = "AIRP",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public List<GazetteerPlace> Load(string path, RegionPolygons polygons)
    {
        var places = new List<GazetteerPlace>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var (country, type, name) = (cells[1], cells[2], cells[3]);
            if (!Features.TryGetValue(type, out var feature) || name.Length < 3 || name.Any(c => c > 0x24F && c is < '\u1E00' or > '\u2019'))
            {
                continue;
            }

            var (lat, lon) = (double.Parse(cells[4], CultureInfo.InvariantCulture), double.Parse(cells[5], CultureInfo.InvariantCulture));
            _ = long.TryParse(cells[8], NumberStyles.None, CultureInfo.InvariantCulture, out var geonames);
            if (known.Has(geonames) || known.HasNear(country, name, lat, lon))
            {
                continue;
            }

            var region = polygons.Find(lat, lon, country) ?? $"{country}-";
            if (!Whole.Contains(country) && !Parts.Contains(region) && type is "locality" or "neighbourhood")
            {
                continue;
            }

            places.Add(Read(cells, name, country, lat, lon, feature, geonames, region));
        }

        return places;
    }

    private static GazetteerPlace Read(string[] cells, string name, string country, double lat, double lon, string feature, long geonames, string region)
    {
        _ = long.TryParse(cells[9], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
        var place = new GazetteerPlace
        {
            Name = name.Replace('`', '\''),
            Country = country,
            Lat = lat,
            Lon = lon,
            Feature = feature,
            Population = population,
            Geonames = geonames is > 0 and <= uint.MaxValue ? geonames : 0,
            Region = region,
            County = cells[7].Length > 0 && cells[2] is "locality" or "neighbourhood" ? cells[7] : null,
        };
        place.AddName(name, PostingFlags.None);
        foreach (var alternate in cells[10].Split('|').Where(a => AlternateNames.Worth(a, name, 0)).Take(3))
        {
            place.AddName(alternate, PostingFlags.Alternate);
        }

        return place;
    }
}
