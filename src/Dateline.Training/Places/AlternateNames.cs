using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>Judges the alternate names that the sources give: which to index and which to show.</summary>
internal static class AlternateNames
{
    private static readonly string[] RegionWords =
    [
        " County", " District", " Parish", " Raion", " Province", " Governorate", " Department", " Municipality", " Region", " Borough", " Prefecture", " Oblast", " Subdistrict",
    ];

    /// <summary>Latin-script, no code; for small places only what sounds like the main name (the sources give villages a famous namesake's names).</summary>
    public static bool Worth(string alternate, string name, long population)
    {
        if (alternate.Length < 4 || alternate.Length > 40 || alternate.Any(c => c > 0x24F && c is < '\u1E00' or > '\u2019') || alternate.Any(char.IsAsciiDigit)
            || !char.IsUpper(alternate[0]) && alternate[0] is not ('\'' or '‘' or '`'))
        {
            return false;
        }

        return population >= 100_000 || Alike(alternate, name);
    }

    public static bool Alike(string a, string b)
    {
        var (x, y) = (Skeleton.Of(a), Skeleton.Of(b));
        return x.Length > 0 && y.Length > 0 && x[0] == y[0] && (x == y || Distance(x, y) * 3 <= Math.Max(x.Length, y.Length));
    }

    public static IEnumerable<string> Best(IEnumerable<string> alternates, string name, long population) => alternates
        .Where(a => a.All(char.IsAscii) && Alike(a, name) && !string.Equals(a, name, StringComparison.OrdinalIgnoreCase))
        .DistinctBy(a => PlaceNameKey.Of(a).Hash).Where(a => PlaceNameKey.Of(a).Hash != PlaceNameKey.Of(name).Hash)
        .OrderBy(a => a.Length).ThenBy(a => a, StringComparer.Ordinal).Take(population >= 100_000 ? 5 : 2);

    public static string WithoutRegionWord(string name)
    {
        var bare = RegionWords.FirstOrDefault(w => name.EndsWith(w, StringComparison.Ordinal)) is { } word ? name[..^word.Length] : name;
        return bare.StartsWith("City of ", StringComparison.Ordinal) ? bare[8..] : bare;
    }

    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var up = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = up;
            }
        }

        return row[b.Length];
    }
}
