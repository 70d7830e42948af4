namespace Dateline.Syntax;

/// <summary>Tells line ends that end a paragraph from those of wrapped text.</summary>
internal static class Lines
{
    private const int WrappedFrom = 45;
    private const int WrappedTo = 110;

    /// <summary>
    /// Where the paragraph that starts at <paramref name="start"/> ends. A line end is part of wrapped text where the line is as long as wrapped lines are,
    /// does not end a sentence, and text follows directly.
    /// </summary>
    public static int EndOfParagraph(string text, int start, int end)
    {
        var line = start;
        while (true)
        {
            var at = text.AsSpan(line, end - line).IndexOf('\n');
            if (at < 0)
            {
                return end;
            }

            at += line;
            if (!IsWrap(text, line, at, end))
            {
                return at;
            }

            line = at + 1;
        }
    }

    private static bool IsWrap(string text, int line, int at, int end)
    {
        var content = text.AsSpan(line, at - line).Trim();
        if (content.Length is < WrappedFrom or > WrappedTo || at + 1 >= end)
        {
            return false;
        }

        var last = content[^1];
        var next = text[at + 1];
        return !char.IsWhiteSpace(next) && (char.IsLetterOrDigit(last) || last is ',' or ';' or '-' or ')' or ']' or '\u2019' or '\'') && (char.IsLower(next) || last == ',' || WrapsOn(text, at + 1, end));
    }

    /// <summary>Whether the line that follows is of a wrapped line's length too, or is the last and ends a sentence.</summary>
    private static bool WrapsOn(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        var length = rest.IndexOf('\n');
        return length < 0 ? rest.TrimEnd() is [.., '.' or '!' or '?' or '"' or '\u201D'] : length is >= WrappedFrom and <= WrappedTo;
    }
}
