using System.Globalization;

namespace Dateline.Numbers;

/// <summary>The number words of data/numbers/numerals.tsv.</summary>
internal sealed class NumeralTable
{
    private readonly Dictionary<string, (NumeralKind Kind, double Value)> words = new(StringComparer.Ordinal);

    public NumeralTable(DataFolder data)
    {
        foreach (var row in TableFile.Read(data, "numbers/numerals.tsv", 3))
        {
            if (!Enum.TryParse<NumeralKind>(row[1], true, out var kind)
                || !double.TryParse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                throw row.Bad("wants: word, kind, value");
            }

            words[row[0]] = (kind, value);
        }
    }

    public IEnumerable<string> Words => words.Keys;

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
