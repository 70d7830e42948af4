using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dateline.Places;

/// <summary>
/// The user's own places: a tab-separated file of name, country (alpha-3), admin1, lat, lon, feature, aliases ('|' between), the last three optional,
/// with that header line. <c>dateline gazetteer add FILE.tsv</c> goes through <see cref="Add"/>; every reading uses the file at <see cref="DefaultPath"/>.
/// </summary>
internal static class UserGazetteer
{
    private const string Header = "name\tcountry\tadmin1\tlat\tlon\tfeature\taliases";

    /// <summary><c>dateline/gazetteer.tsv</c> in the user's configuration folder.</summary>
    public static string DefaultPath =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "dateline", "gazetteer.tsv");

    /// <summary>Reads a file; bad rows come as errors ("FILE:LINE: what is wrong") and the others are read.</summary>
    public static (ImmutableArray<UserPlace> Places, ImmutableArray<string> Errors) Read(string path)
    {
        var places = ImmutableArray.CreateBuilder<UserPlace>();
        var errors = ImmutableArray.CreateBuilder<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#' || (number == 1 && line.StartsWith("name\t", StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var (place, error) = Parse(line);
            if (place is not null)
            {
                places.Add(place);
            }
            else
            {
                errors.Add($"{path}:{number}: {error}");
            }
        }

        return (places.ToImmutable(), errors.ToImmutable());
    }

    /// <summary>Adds a file's places to the user's; nothing is written where a row is bad. Rows that are there already are not doubled.</summary>
    /// <returns>How many rows were new, and the errors.</returns>
    public static (int Added, ImmutableArray<string> Errors) Add(string source, string? target = null)
    {
        target ??= DefaultPath;
        var (places, errors) = Read(source);
        if (errors.Length > 0)
        {
            return (0, errors);
        }

        var lines = File.Exists(target) ? [.. File.ReadLines(target).Where(l => l.Length > 0 && l != Header)] : new List<string>();
        var known = lines.ToHashSet(StringComparer.Ordinal);
        var fresh = places.Select(Row).Where(known.Add).ToList();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        lines.AddRange(fresh);
        File.WriteAllText(target, string.Join('\n', lines.Order(StringComparer.Ordinal).Prepend(Header)) + "\n", new UTF8Encoding(false));
        return (fresh.Count, []);
    }

    private static (UserPlace? Place, string? Error) Parse(string line)
    {
        var cells = line.Split('\t').Select(c => c.Trim()).ToArray();
        if (cells.Length is < 5 or > 7)
        {
            return (null, $"{cells.Length} cells; expected name, country, admin1, lat, lon and then feature, aliases");
        }

        if (cells[0].Length == 0)
        {
            return (null, "the name is empty");
        }

        if (cells[1].Length != 3 || !cells[1].All(char.IsAsciiLetterUpper))
        {
            return (null, $"\"{cells[1]}\" is not an ISO 3166-1 alpha-3 country code");
        }

        if (!Number(cells[3], 90, out var lat) || !Number(cells[4], 180, out var lon))
        {
            return (null, $"\"{cells[3]}\", \"{cells[4]}\" are no latitude and longitude in degrees");
        }

        var feature = cells.Length > 5 && cells[5].Length > 0 ? cells[5] : "PPL";
        var aliases = cells.Length > 6 ? cells[6].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        return (new(cells[0], cells[1], cells[2].Length == 0 ? null : cells[2], lat, lon, feature, aliases), null);
    }

    private static bool Number(string text, double limit, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= limit;

    private static string Row(UserPlace p) => string.Join(
        '\t', p.Name, p.Country, p.Admin1 ?? "", p.Lat.ToString(CultureInfo.InvariantCulture), p.Lon.ToString(CultureInfo.InvariantCulture), p.Feature, string.Join('|', p.Aliases));
}
