using System.Globalization;
using System.Text;

namespace Dateline.Storage;

/// <summary>Names made comparable for search: lower case, no accents, words parted by one space.</summary>
internal static class Folding
{
    /// <summary>The folded words with a space before and after each: "Deir ez-Zor" becomes " deir ez zor ".</summary>
    public static string Of(params ReadOnlySpan<string?> texts)
    {
        var folded = new StringBuilder(" ");
        foreach (var text in texts)
        {
            Append(folded, text);
            if (folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// LIKE pattern (escape <c>\</c>) that finds a folded text with a word that starts as the query does; a query of up to
    /// three letters is a whole word, so that "US" does not find "usual".
    /// </summary>
    public static string Pattern(string query)
    {
        var words = Of(query).Trim();
        return words.Length switch
        {
            0 => "",
            <= 3 => $"% {words} %",
            _ => $"% {words}%",
        };
    }

    private static void Append(StringBuilder folded, string? text)
    {
        if (text is null)
        {
            return;
        }

        foreach (var c in Decomposed(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                && !IsApostrophe(c) && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
    }

    private static string Decomposed(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // A lone surrogate: nothing to decompose.
            return text;
        }
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or 'ʿ' or 'ʾ';
}
