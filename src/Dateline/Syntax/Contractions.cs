using System.Collections.Frozen;

namespace Dateline.Syntax;

/// <summary>Splits multiword tokens into their words: clitics after an apostrophe, and the listed words written without one.</summary>
internal sealed class Contractions
{
    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> table;

    private Contractions(FrozenDictionary<string, int> table) => this.table = table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads contractions.tsv: the first of two words, both written as one (lower case, plain apostrophes).</summary>
    /// <exception cref="InvalidDataException">A row cannot be read; the message names file and line.</exception>
    public static Contractions Load(string path) => new(DataTable.Load(path, "first", "word").By(
        r => r[1],
        r => r[0].Length > 0 && r[0].Length < r[1].Length && r[1].StartsWith(r[0], StringComparison.Ordinal)
            ? r[0].Length : throw r.Wrong($"'{r[1]}' is not '{r[0]}' and a second word"),
        StringComparer.Ordinal));

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
