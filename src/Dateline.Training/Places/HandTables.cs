using System.Globalization;
using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>
/// The hand-made tables: <c>spellings.tsv</c> (press spellings of towns that the sources hold) and <c>features.tsv</c>
/// (bases, dams, crossings, camps, mountains, rivers, seas and regions, with coordinates).
/// </summary>
internal static class HandTables
{
    /// <summary>Adds press names to towns already gathered; returns lines whose town is in no source.</summary>
    public static List<string> AddSpellings(string path, Gazetteers known, RegionPolygons polygons, Dictionary<string, string> alpha2)
    {
        var missing = new List<string>();
        foreach (var (line, c) in TableFile.Read(path, "name", "country", "region", "lat", "lon", "spellings", "source"))
        {
            if (!alpha2.TryGetValue(c[1], out var country))
            {
                throw new InvalidDataException($"{path}:{line}: \"{c[1]}\" is not an ISO alpha-3 code of countries.tsv");
            }

            var spellings = c[5].Split('|', StringSplitOptions.RemoveEmptyEntries);
            var place = Search(known, country, c, spellings);
            if (place is null)
            {
                if (c[3].Length == 0)
                {
                    missing.Add($"{path}:{line}: {c[0]} is in no source; give its coordinates");
                    continue;
                }

                place = new GazetteerPlace
                {
                    Name = c[0],
                    Country = country,
                    Lat = Number(path, line, c[3]),
                    Lon = Number(path, line, c[4]),
                    Feature = "PPL",
                    Region = c[2].Length > 0 ? c[2] : polygons.Find(Number(path, line, c[3]), Number(path, line, c[4]), country) ?? $"{country}-",
                };
                known.Add([place]);
            }

            var old = place.Name;
            place.Name = c[0];
            known.AddName(place, c[0], PostingFlags.Press);
            foreach (var spelling in spellings)
            {
                known.AddName(place, spelling, PostingFlags.Press);
            }

            var shown = place.Aliases.ToList();
            place.Aliases.Clear();
            place.Aliases.AddRange(spellings.Take(4).Append(old).Concat(shown).Where(a => a != c[0]).Distinct(StringComparer.Ordinal).Take(6));
        }

        return missing;
    }

    public static List<GazetteerPlace> Features(string path, RegionPolygons polygons, Dictionary<string, string> alpha2)
    {
        var places = new List<GazetteerPlace>();
        foreach (var (line, c) in TableFile.Read(path, "name", "country", "lat", "lon", "feature", "radius_km", "aliases", "source"))
        {
            var country = c[1] == "---" ? "--" : alpha2.TryGetValue(c[1], out var two) ? two
                : throw new InvalidDataException($"{path}:{line}: \"{c[1]}\" is not an ISO alpha-3 code of countries.tsv");
            var (lat, lon) = (Number(path, line, c[2]), Number(path, line, c[3]));
            var wide = country == "--" || c[4] is "RGN" or "RGNE" or "SEA" or "STM" or "CONT" or "DSRT" or "MTS" or "AREA" or "ADM1";
            var place = new GazetteerPlace
            {
                Name = c[0],
                Country = country,
                Lat = lat,
                Lon = lon,
                Feature = c[4],
                RadiusKm = Number(path, line, c[5]),
                Region = wide && Number(path, line, c[5]) > 40 ? country == "--" ? "---" : $"{country}-" : polygons.Find(lat, lon, country) ?? $"{country}-",
            };
            place.AddName(c[0], PostingFlags.Press);
            foreach (var alias in c[6].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                place.AddName(alias, PostingFlags.Press);
                place.Aliases.Add(alias);
            }

            places.Add(place);
        }

        return places;
    }

    /// <summary>The most populous settlement with one of the names in the region given; near the point where one is given.</summary>
    private static GazetteerPlace? Search(Gazetteers known, string country, string[] c, string[] spellings) => spellings.Prepend(c[0])
        .SelectMany(n => known.Named(country, n))
        .Where(p => p.Feature.StartsWith("PPL", StringComparison.Ordinal) && (c[2].Length == 0 || p.Region == c[2]))
        .Where(p => c[3].Length == 0 || (Math.Abs(p.Lat - double.Parse(c[3], CultureInfo.InvariantCulture)) < 0.06
            && Math.Abs(p.Lon - double.Parse(c[4], CultureInfo.InvariantCulture)) < 0.07))
        .Distinct().OrderByDescending(p => p.Population).ThenByDescending(p => p.Names.Exists(n => n.Flags == PostingFlags.None && n.Name == c[0]))
        .ThenByDescending(p => p.Geonames > 0).ThenBy(p => p.Feature is "PPLX").FirstOrDefault();

    private static double Number(string path, int line, string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        ? value : throw new InvalidDataException($"{path}:{line}: \"{text}\" is not a number");
}
