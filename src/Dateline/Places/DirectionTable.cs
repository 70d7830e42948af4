using System.Collections.Frozen;

namespace Dateline.Places;

/// <summary>Compass words (<c>directions.tsv</c>): bearings in degrees from north.</summary>
internal sealed class DirectionTable
{
    private readonly FrozenDictionary<string, (double? Bearing, string Form)> words;

    public DirectionTable(string path)
    {
        words = DataTable.Load(path, "word", "bearing", "form")
            .By(r => r[0], r => (r.NumberOrNull(1), r.OneOf(2, "noun", "adjective", "name")), StringComparer.OrdinalIgnoreCase);
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
