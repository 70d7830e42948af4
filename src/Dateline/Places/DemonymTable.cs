using System.Collections.Frozen;

namespace Dateline.Places;

/// <summary>Demonyms and the countries they stand for (<c>demonyms.tsv</c>); "=Europe" where it is no country.</summary>
internal sealed class DemonymTable
{
    private readonly FrozenDictionary<string, string> words;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public DemonymTable(string path)
    {
        words = DataTable.Load(path, "word", "country").By(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>ISO alpha-3, "=" and a name, or null.</summary>
    public string? Of(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var country) ? country : null;
}
