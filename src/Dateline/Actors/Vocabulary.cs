using System.Globalization;
using System.Text;

namespace Dateline.Actors;

/// <summary>
/// Numbers the words of the actor lexicons. Words are compared folded: lower case, without diacritics, apostrophes and
/// full stops, press spellings reduced to one ("Hizbollah" to "hezbollah"). Looking up does not allocate.
/// </summary>
internal sealed class Vocabulary
{
    public const int Unknown = -1;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int count;

    public Vocabulary(IEnumerable<(string Variant, string Canonical)> spellings)
    {
        bySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (variant, canonical) in spellings)
        {
            ids[variant] = Add(canonical);
        }
    }

    /// <summary>The number of a folded word, given one if it has none.</summary>
    public int Add(string folded)
    {
        if (!ids.TryGetValue(folded, out var id))
        {
            ids[folded] = id = count++;
        }

        return id;
    }

    /// <summary>The number of a folded word, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> folded) => bySpan.TryGetValue(folded, out var id) ? id : Unknown;

    /// <summary>Folds one character run into <paramref name="into"/>; returns how many characters were written.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (length == into.Length)
            {
                break;
            }

            if (c < 128)
            {
                if (char.IsAsciiLetterOrDigit(c))
                {
                    into[length++] = (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c);
                }
            }
            else if (char.IsLetterOrDigit(c))
            {
                length += FoldWide(c, into[length..]);
            }
        }

        return length;
    }

    public static string Fold(string text)
    {
        Span<char> buffer = stackalloc char[128];
        return new string(buffer[..Fold(text, buffer)]);
    }

    private static int FoldWide(char c, Span<char> into)
    {
        switch (c)
        {
            case 'ı' or 'İ':
                into[0] = 'i';
                return 1;
            case 'ø' or 'Ø':
                into[0] = 'o';
                return 1;
            case 'ł' or 'Ł':
                into[0] = 'l';
                return 1;
            case 'đ' or 'Đ':
                into[0] = 'd';
                return 1;
        }

        if (c is >= 'ʰ' and <= '˿')
        {
            return 0;
        }

        var length = 0;
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark && length < into.Length)
            {
                into[length++] = char.ToLowerInvariant(part);
            }
        }

        return length;
    }
}
