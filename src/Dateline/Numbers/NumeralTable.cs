using System.Collections.Frozen;

namespace Dateline.Numbers;

/// <summary>The number words of data/numbers/numerals.tsv.</summary>
internal sealed class NumeralTable
{
    private readonly FrozenDictionary<string, (NumeralKind Kind, double Value)> words;

    public NumeralTable(DataFolder data)
    {
        var rows = DataTable.Load(data.File("numbers/numerals.tsv"), "word", "kind", "value");
        words = rows.By(r => r[0], r => (r.Parse<NumeralKind>(1), r.Number(2)));
        Words = [.. rows.Select(r => r[0])];
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The numeral of each entry of a word list.</summary>
    public (NumeralKind Kind, double Value)[] For(WordList list)
    {
        var result = new (NumeralKind, double)[list.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = words.GetValueOrDefault(list[i]);
        }

        return result;
    }
}
