using System.Collections.Frozen;

namespace Dateline.Training.Places;

/// <summary>Joins the sources of the gazetteer and writes it.</summary>
internal static class CompileGazetteer
{
    /// <summary>Countries whose names are transliterated from other scripts: indexed by ear too.</summary>
    private static readonly FrozenSet<string> ByEar =
        FrozenSet.ToFrozenSet(["SY", "IQ", "YE", "LB", "PS", "LY", "SD"]);

    public static int Run(string shared, string cache, string data)
    {
        var npm = new NpmCache(cache);
        var polygons = RegionPolygons.Load(Path.Combine(shared, "gazetteer"));
        var tables = Path.Combine(data, "places");
        var regions = new RegionSource();
        var known = new Gazetteers();
        known.Add(regions.Load(tables, npm, polygons));
        Report("countries and regions", known);
        known.Add(new GeoNamesSource().Load(npm, polygons));
        Report("GeoNames", known);
        AddRegionPopulations(known);
        known.Add(new WofSource(known).Load(Path.Combine(shared, "gazetteer", "wof-all.tsv.gz"), polygons));
        Report("Who's On First", known);
        known.Add(AirportSource.Load(npm, polygons));
        var alpha2 = regions.Countries.ToDictionary(c => c.Alpha3, c => c.Alpha2, StringComparer.Ordinal);
        var missing = HandTables.AddSpellings(Path.Combine(tables, "spellings.tsv"), known, polygons, alpha2);
        known.Add(HandTables.Features(Path.Combine(tables, "features.tsv"), polygons, alpha2));
        Report("airports and hand-made tables", known);
        foreach (var line in missing)
        {
            Console.Error.WriteLine(line);
        }

        var kept = known.Places.Where(p => alpha2.ContainsValue(p.Country)).Select(WithKnownRegion)
            .OrderBy(p => p.Country, StringComparer.Ordinal).ThenBy(p => p.Region, StringComparer.Ordinal).ThenBy(p => p.Lat).ThenBy(p => p.Lon)
            .ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
        var givenNames = File.ReadLines(Path.Combine(shared, "lexicon", "first.txt")).Select(n => n.Trim())
            .Concat(DataTable.Load(Path.Combine(tables, "given-names.tsv"), "word").Select(r => r[0])).Where(n => n.Length > 1);
        var target = Path.Combine(tables, "gazetteer.bin");
        new GazetteerWriter().Write(target, kept, regions, givenNames, p => ByEar.Contains(p.Country) && p.Feature.StartsWith("PPL", StringComparison.Ordinal));
        Console.WriteLine($"{target}: {kept.Count} places, {new FileInfo(target).Length / 1e6:F1} MB");
        return missing.Count == 0 ? 0 : 1;

        GazetteerPlace WithKnownRegion(GazetteerPlace place)
        {
            place.Region = regions.Regions.ContainsKey(place.Region) ? place.Region : place.Country == "--" ? "---" : $"{place.Country}-";
            return place;
        }
    }

    /// <summary>A region's people are those of its towns.</summary>
    private static void AddRegionPopulations(Gazetteers known)
    {
        var sums = known.Places.Where(p => p.Feature.StartsWith("PPL", StringComparison.Ordinal)).GroupBy(p => p.Region, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(p => p.Population), StringComparer.Ordinal);
        foreach (var region in known.Places.Where(p => p.Feature is "ADM1"))
        {
            region.Population = sums.GetValueOrDefault(region.Region);
        }
    }

    private static void Report(string step, Gazetteers known) => Console.Error.WriteLine($"{step}: {known.Places.Count} places");
}
