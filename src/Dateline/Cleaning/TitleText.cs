namespace Dateline.Cleaning;

/// <summary>Compares titles with what stands in a text, letter by letter and digit by digit.</summary>
internal static class TitleText
{
    private const int FewestLetters = 12;

    /// <summary>The title without the outlet's name that pages add ("... | The Daily", "The Agency - ...").</summary>
    public static IEnumerable<string> Forms(string title)
    {
        yield return title;
        foreach (var separator in (string[])[" | ", " - ", " – ", " — ", " :: "])
        {
            for (var at = title.LastIndexOf(separator, StringComparison.Ordinal); at > 0; at = title.LastIndexOf(separator, at - 1, StringComparison.Ordinal))
            {
                yield return title[..at];
                yield return title[(at + separator.Length)..];
            }
        }
    }

    /// <summary>Where a copy of the title that begins at <paramref name="start"/> ends, its full stop included; -1 where there is none.</summary>
    public static int CopyEnd(string text, int start, int end, string title)
    {
        var (at, letters) = (start, 0);
        foreach (var c in title)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (at < end && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at >= end || char.ToUpperInvariant(text[at]) != char.ToUpperInvariant(c))
            {
                return -1;
            }

            at++;
            letters++;
        }

        if (letters < FewestLetters || (at < end && char.IsLetterOrDigit(text[at])))
        {
            return -1;
        }

        while (at < end && text[at] is '.' or '!' or '?' or '"' or '”' or '’' or '\'')
        {
            at++;
        }

        return at;
    }
}
