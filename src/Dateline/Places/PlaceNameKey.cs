using System.Buffers;
using System.Text;

namespace Dateline.Places;

/// <summary>
/// The key under which a place name is looked up: a 64-bit FNV-1a hash of the name without case, diacritics, spaces, hyphens and apostrophes,
/// in which Arabic articles are one and a leading one is left out ("al-Bab", "El Bab" and "Bab" share a key), and "Saint", "Mount", "Fort" are "St", "Mt", "Ft".
/// </summary>
internal readonly record struct PlaceNameKey(ulong Hash, bool Article, int Letters)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int MaxWord = 64;

    private static readonly string[] Folded = BuildTable();
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" -\u00A0\u2010\u2011\u2012\u2013\u2014_/\t\r\n");

    public static readonly PlaceNameKey Empty = new(Offset, false, 0);

    public static PlaceNameKey Of(ReadOnlySpan<char> name) => Empty.Append(name);

    /// <summary>The key of this name with more words after it. No allocation.</summary>
    public PlaceNameKey Append(ReadOnlySpan<char> words)
    {
        var key = this;
        while (!words.IsEmpty)
        {
            var cut = words.IndexOfAny(Breaks);
            var word = cut < 0 ? words : words[..cut];
            words = cut < 0 ? [] : words[(cut + 1)..];
            key = key.AppendWord(word);
        }

        return key;
    }

    /// <summary>The folded letters of a name, for comparing and for the transliteration key.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            builder.Append(FoldChar(c));
        }

        return builder.ToString();
    }

    private PlaceNameKey AppendWord(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MaxWord];
        var n = 0;
        foreach (var c in word)
        {
            foreach (var f in FoldChar(c))
            {
                if (n < MaxWord)
                {
                    letters[n++] = f;
                }
            }
        }

        ReadOnlySpan<char> folded = letters[..n];
        if (n == 0)
        {
            return this;
        }

        if (IsArticle(folded))
        {
            if (Letters == 0)
            {
                return this with { Article = true };
            }

            folded = "al";
        }
        else
        {
            folded = folded switch
            {
                "saint" or "sainte" => "st",
                "mount" => "mt",
                "fort" => "ft",
                _ => folded,
            };
        }

        var hash = Hash;
        foreach (var f in folded)
        {
            hash = (hash ^ f) * Prime;
        }

        return new(hash, Article, Letters + folded.Length);
    }

    private static bool IsArticle(ReadOnlySpan<char> word) => word is "al" or "el" or "ar" or "as" or "ash" or "at" or "ath" or "ad" or "adh"
        or "an" or "az" or "ez" or "es" or "esh" or "et" or "er" or "ul" or "ur" or "ud";

    private static ReadOnlySpan<char> FoldChar(char c) => c < Folded.Length ? Folded[c] : "";

    private static string[] BuildTable()
    {
        var table = new string[0x2000];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i switch
            {
                'ß' => "ss",
                'æ' or 'Æ' => "ae",
                'œ' or 'Œ' => "oe",
                'ø' or 'Ø' => "o",
                'ł' or 'Ł' => "l",
                'đ' or 'Đ' or 'ð' or 'Ð' => "d",
                'þ' or 'Þ' => "th",
                'ı' or 'İ' => "i",
                'ə' or 'Ə' => "a",
                'ħ' or 'Ħ' => "h",
                _ => FoldByDecomposition((char)i),
            };
        }

        return table;
    }

    private static string FoldByDecomposition(char c)
    {
        if (char.IsSurrogate(c) || !char.IsLetterOrDigit(c))
        {
            return "";
        }

        var builder = new StringBuilder(2);
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(part) && part < 0x500)
            {
                builder.Append(char.ToLowerInvariant(part));
            }
        }

        return builder.ToString();
    }
}
