namespace Dateline.Syntax;

/// <summary>Coarse classes of characters, as the tokenizer's features see them.</summary>
internal static class CharClass
{
    public const char Upper = 'A';
    public const char Lower = 'a';
    public const char Digit = '0';
    public const char Space = ' ';
    public const char Quote = '"';
    public const char Symbol = '$';

    /// <summary>A letter, digit or space class; punctuation stands for itself, curly quotes and dashes for their plain forms.</summary>
    public static char Of(char c) => c switch
    {
        >= 'a' and <= 'z' => Lower,
        >= 'A' and <= 'Z' => Upper,
        >= '0' and <= '9' => Digit,
        < (char)128 => char.IsWhiteSpace(c) ? Space : c,
        _ => OfWide(c),
    };

    public static bool IsWord(char @class) => @class is Upper or Lower or Digit;

    /// <summary>Plain form of a curly quote or dash, else the character itself.</summary>
    public static char Plain(char c) => c switch
    {
        '\u2019' or '\u2018' or '\u201B' or '\u02BC' or '`' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' => '-',
        '\u2013' or '\u2014' or '\u2015' => '\u2013',
        _ => c,
    };

    private static char OfWide(char c)
    {
        if (char.IsLetter(c))
        {
            return char.IsUpper(c) ? Upper : Lower;
        }

        if (char.IsDigit(c))
        {
            return Digit;
        }

        if (char.IsWhiteSpace(c) || c == '\u200B' || c == '\uFEFF')
        {
            return Space;
        }

        var plain = Plain(c);
        return plain < (char)128 ? plain : plain == '\u2013' ? '\u2013' : char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? Lower : Symbol;
    }
}
