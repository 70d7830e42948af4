using System.Collections.Frozen;

namespace Dateline.Places;

/// <summary>A one-column word list of data/places, looked up without case or with it.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordSet(string path, bool ignoreCase)
    {
        words = DataTable.Load(path, "word").Select(r => r[0]).ToFrozenSet(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Has(ReadOnlySpan<char> word) => lookup.Contains(word);
}
