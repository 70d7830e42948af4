using System.Collections.Frozen;
using System.Globalization;

namespace Dateline.Places;

/// <summary>Compass words (<c>directions.tsv</c>): bearings in degrees from north.</summary>
internal sealed class DirectionTable
{
    private readonly FrozenDictionary<string, (double? Bearing, string Form)> words;

    public DirectionTable(string path)
    {
        words = TableFile.Read(path, "word", "bearing", "form").ToFrozenDictionary(
            r => r.Cells[0],
            r => (r.Cells[1].Length == 0 ? (double?)null : double.Parse(r.Cells[1], CultureInfo.InvariantCulture), r.Cells[2]),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the word can begin a name or stand before one ("eastern Ghouta", "Upper Galilee").</summary>
    public bool Has(string word) => words.ContainsKey(word);

    /// <summary>Bearing of "east", or null.</summary>
    public double? Noun(string word) => words.TryGetValue(word, out var row) && row.Form == "noun" ? row.Bearing : null;

    /// <summary>Bearing of "eastern", or null; "central" has none but is an adjective.</summary>
    public bool Adjective(string word, out double? bearing)
    {
        var found = words.TryGetValue(word, out var row) && row.Form == "adjective";
        bearing = found ? row.Bearing : null;
        return found;
    }
}
