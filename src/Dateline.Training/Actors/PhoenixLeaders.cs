using System.Globalization;

namespace Dateline.Training.Actors;

/// <summary>Rulers of the Phoenix country dictionary: persons with dated terms of government between times as mere elites.</summary>
internal static class PhoenixLeaders
{
    private const int Earliest = 1978;

    public static IEnumerable<string[]> Read(string path, KnownActors known)
    {
        foreach (var (names, codes) in PhoenixBlocks.Read(path))
        {
            var terms = codes.Where(c => c.Length > 7 && c[3..6] == "GOV" && c[6] == ' ').Select(c => Term(c[7..])).OfType<(int Start, int End)>().ToList();
            if (terms.Count == 0 || !codes.Any(c => c.Length >= 6 && c[3..6] == "ELI") || !known.IsCode(codes[0][..3]))
            {
                continue;
            }

            var (start, end) = (terms.Min(t => t.Start), terms.Max(t => t.End == 0 ? 9999 : t.End));
            var spelled = names.Where(n => n.All(c => c < 128) && n.Trim('_').Contains('_')).Select(ActorRows.Spell).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (end < Earliest || spelled.Count == 0 || spelled.Any(known.IsKnown))
            {
                continue;
            }

            spelled.RemoveAll(known.IsTaken);
            if (spelled.Count > 0)
            {
                yield return
                [
                    spelled[0], string.Join('|', spelled.Skip(1)), codes[0][..3], Sectors.Government, "leader", "",
                    start.ToString(CultureInfo.InvariantCulture), end == 9999 ? "" : end.ToString(CultureInfo.InvariantCulture),
                ];
            }
        }
    }

    private static (int Start, int End)? Term(string dates)
    {
        dates = dates.Trim();
        if (dates.StartsWith('>') && Year(dates[1..]) is { } since)
        {
            return (since, 0);
        }

        var parts = dates.Split('-');
        return parts.Length == 2 && Year(parts[0]) is { } start && Year(parts[1]) is { } end ? (start, end) : null;
    }

    /// <summary>Year of yymmdd (from 1930) or yyyymmdd.</summary>
    private static int? Year(string date) => date.Length switch
    {
        6 when int.TryParse(date[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year >= 30 ? 1900 + year : 2000 + year,
        8 when int.TryParse(date[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year,
        _ => null,
    };
}
