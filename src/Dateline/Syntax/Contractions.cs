using System.Collections.Frozen;

namespace Dateline.Syntax;

/// <summary>Splits multiword tokens into their words: clitics after an apostrophe, and the listed words written without one.</summary>
internal sealed class Contractions
{
    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> table;

    /// <param name="table">Lower-case word with a plain apostrophe → length of its first part.</param>
    public Contractions(IEnumerable<KeyValuePair<string, int>> table) => this.table = table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads contractions.tsv: word, length of its first part.</summary>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public static Contractions Load(string path)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(path);
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            if (cells.Length != 2 || !cells[1].StartsWith(cells[0], StringComparison.Ordinal) || cells[0].Length == 0 || cells[0].Length == cells[1].Length)
            {
                throw new FormatException($"{path}:{i + 1}: want \"first part<TAB>word\"");
            }

            table[cells[1]] = cells[0].Length;
        }

        return new(table);
    }

    /// <summary>Length of the first of the two words of a surface token, 0 where it is one word.</summary>
    public int FirstPart(ReadOnlySpan<char> token)
    {
        if (token.Length is < 2 or > 40)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[token.Length];
        for (var i = 0; i < token.Length; i++)
        {
            lower[i] = char.ToLowerInvariant(CharClass.Plain(token[i]));
        }

        foreach (var clitic in Clitics)
        {
            if (lower.Length > clitic.Length && lower.EndsWith(clitic, StringComparison.Ordinal))
            {
                return char.IsLetterOrDigit(lower[lower.Length - clitic.Length - 1]) ? lower.Length - clitic.Length : 0;
            }
        }

        if (lower.Length > 2 && lower[^1] == '\'' && lower[^2] is 's' or 'z' or 'x' && char.IsLetter(lower[^3]))
        {
            return lower.Length - 1;
        }

        return table.TryGetValue(lower, out var length) ? length : 0;
    }
}
