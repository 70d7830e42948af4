using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>Countries (data/places/countries.tsv) and first-level regions (CLDR names, data/places/admin1.tsv over them) as places.</summary>
internal sealed class RegionSource
{
    /// <summary>ISO 3166-2 to alpha-3 and English name; alpha-2 and a hyphen for a whole country.</summary>
    public SortedDictionary<string, (string Alpha3, string Name)> Regions { get; } = new(StringComparer.Ordinal);

    public List<Country> Countries { get; } = [new("--", "---", "")];

    public List<GazetteerPlace> Load(string data, NpmCache npm, RegionPolygons polygons)
    {
        var places = new List<GazetteerPlace>();
        foreach (var c in DataTable.Load(Path.Combine(data, "countries.tsv"), "alpha2", "alpha3", "name", "lat", "lon", "geonames", "aliases"))
        {
            Countries.Add(new(c[0], c[1], c[2]));
            Regions[$"{c[0]}-"] = (c[1], "");
            places.Add(ReadCountry(c, polygons));
        }

        Regions["---"] = ("---", "");
        var alpha3 = Countries.ToDictionary(c => c.Alpha2, c => c.Alpha3, StringComparer.Ordinal);
        var table = DataTable.Load(Path.Combine(data, "admin1.tsv"), "code", "name", "aliases", "abbreviations").By(r => r[0], r => r);
        var cldr = SubdivisionNames.Read(npm);
        foreach (var (code, (ownName, country)) in polygons.Regions.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (!alpha3.TryGetValue(country, out var owner))
            {
                continue;
            }

            var own = ownName.Contains('(', StringComparison.Ordinal) ? ownName[..ownName.IndexOf('(', StringComparison.Ordinal)].Trim() : ownName;
            var row = table.GetValueOrDefault(code);
            var formal = cldr.GetValueOrDefault(code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
            var name = row?.TextOrNull(1) ?? formal ?? own;
            Regions[code] = (owner, AlternateNames.WithoutRegionWord(name).Replace('’', '\''));
            var (lat, lon, radius) = polygons.Centres.GetValueOrDefault(code);
            if (name.Length == 0 || (lat == 0 && lon == 0))
            {
                continue;
            }

            var place = new GazetteerPlace { Name = Regions[code].Name, Country = country, Lat = lat, Lon = lon, Feature = "ADM1", Region = code, RadiusKm = radius };
            place.AddName(place.Name, PostingFlags.None);
            place.AddName(name, PostingFlags.None);
            foreach (var alias in row?.Values(2) ?? [])
            {
                place.AddName(alias, PostingFlags.Press);
                place.Aliases.Add(alias);
            }

            foreach (var abbreviation in row?.Values(3) ?? [])
            {
                place.AddName(abbreviation, PostingFlags.Short);
            }

            place.AddName(formal ?? "", PostingFlags.None);
            place.AddName(own, PostingFlags.Alternate);
            places.Add(place);
        }

        return places;
    }

    private static GazetteerPlace ReadCountry(DataRow c, RegionPolygons polygons)
    {
        var area = polygons.Regions.Where(r => r.Value.Country == c[0]).Sum(r => Math.Pow(polygons.Centres.GetValueOrDefault(r.Key).RadiusKm, 2));
        var place = new GazetteerPlace
        {
            Name = c[2],
            Country = c[0],
            Lat = c.Number(3),
            Lon = c.Number(4),
            Geonames = c.WholeOrNull(5) ?? 0,
            Feature = "PCLI",
            Region = $"{c[0]}-",
            RadiusKm = area > 0 ? Math.Sqrt(area) : null,
        };
        place.AddName(c[2], PostingFlags.None);
        foreach (var alias in c.Values(6))
        {
            place.AddName(alias, alias.Length <= 4 || alias.Contains('.', StringComparison.Ordinal) ? PostingFlags.Short : PostingFlags.Press);
            place.Aliases.Add(alias);
        }

        return place;
    }
}
