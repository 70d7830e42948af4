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
        foreach (var row in DataTable.Load(path, "name", "country", "region", "lat", "lon", "spellings", "source"))
        {
            if (!alpha2.TryGetValue(row[1], out var country))
            {
                throw row.Wrong($"'{row[1]}' is no ISO alpha-3 code of countries.tsv");
            }

            var spellings = row.Values(5);
            var place = Search(known, country, row, spellings);
            if (place is null)
            {
                if (row[3].Length == 0)
                {
                    missing.Add($"{path}:{row.Line}: {row[0]} is in no source; give its coordinates");
                    continue;
                }

                place = new GazetteerPlace
                {
                    Name = row[0],
                    Country = country,
                    Lat = row.Number(3),
                    Lon = row.Number(4),
                    Feature = "PPL",
                    Region = row[2].Length > 0 ? row[2] : polygons.Find(row.Number(3), row.Number(4), country) ?? $"{country}-",
                };
                known.Add([place]);
            }

            var old = place.Name;
            place.Name = row[0];
            known.AddName(place, row[0], PostingFlags.Press);
            foreach (var spelling in spellings)
            {
                known.AddName(place, spelling, PostingFlags.Press);
            }

            var shown = place.Aliases.ToList();
            place.Aliases.Clear();
            place.Aliases.AddRange(spellings.Take(4).Append(old).Concat(shown).Where(a => a != row[0]).Distinct(StringComparer.Ordinal).Take(6));
        }

        return missing;
    }

    public static List<GazetteerPlace> Features(string path, RegionPolygons polygons, Dictionary<string, string> alpha2)
    {
        var places = new List<GazetteerPlace>();
        foreach (var row in DataTable.Load(path, "name", "country", "lat", "lon", "feature", "radius_km", "aliases", "source"))
        {
            var country = row[1] == "---" ? "--" : alpha2.TryGetValue(row[1], out var two) ? two
                : throw row.Wrong($"'{row[1]}' is no ISO alpha-3 code of countries.tsv");
            var (lat, lon) = (row.Number(2), row.Number(3));
            var wide = country == "--" || row[4] is "RGN" or "RGNE" or "SEA" or "STM" or "CONT" or "DSRT" or "MTS" or "AREA" or "ADM1";
            var place = new GazetteerPlace
            {
                Name = row[0],
                Country = country,
                Lat = lat,
                Lon = lon,
                Feature = row[4],
                RadiusKm = row.Number(5),
                Region = wide && row.Number(5) > 40 ? country == "--" ? "---" : $"{country}-" : polygons.Find(lat, lon, country) ?? $"{country}-",
            };
            place.AddName(row[0], PostingFlags.Press);
            foreach (var alias in row.Values(6))
            {
                place.AddName(alias, PostingFlags.Press);
                place.Aliases.Add(alias);
            }

            places.Add(place);
        }

        return places;
    }

    /// <summary>The most populous settlement with one of the names in the region given; near the point where one is given.</summary>
    private static GazetteerPlace? Search(Gazetteers known, string country, DataRow row, string[] spellings) => spellings.Prepend(row[0])
        .SelectMany(n => known.Named(country, n))
        .Where(p => p.Feature.StartsWith("PPL", StringComparison.Ordinal) && (row[2].Length == 0 || p.Region == row[2]))
        .Where(p => row[3].Length == 0 || (Math.Abs(p.Lat - row.Number(3)) < 0.06
            && Math.Abs(p.Lon - row.Number(4)) < 0.07))
        .Distinct().OrderByDescending(p => p.Population).ThenByDescending(p => p.Names.Exists(n => n.Flags == PostingFlags.None && n.Name == row[0]))
        .ThenByDescending(p => p.Geonames > 0).ThenBy(p => p.Feature is "PPLX").FirstOrDefault();
}
