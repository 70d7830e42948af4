using System.Collections.Immutable;

namespace Dateline.Cleaning;

/// <summary>Cuts plain text into paragraphs: at every line end, or at blank lines only where the lines are hard-wrapped.</summary>
internal static class Paragraphs
{
    private const int ShortestWrap = 40;
    private const int LongestWrap = 100;

    public static PageText Of(string text)
    {
        var lines = Lines(text);
        return new PageText(text, [.. (IsWrapped(text, lines) ? Joined(text, lines) : lines).Select(l => new Block(l, BlockKind.Body))]);
    }

    /// <summary>Non-blank lines without the white space around them.</summary>
    private static List<Extent> Lines(string text)
    {
        var lines = new List<Extent>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? text.Length : start + length;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                lines.Add(new Extent(from, to));
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>Wrapped: at least half of the lines that another line follows at once are of one width and break off in mid-sentence.</summary>
    private static bool IsWrapped(string text, List<Extent> lines)
    {
        var (followed, broken) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!AtOnce(text, lines[i], lines[i + 1]))
            {
                continue;
            }

            followed++;
            var last = text[lines[i].End - 1];
            broken += lines[i].Length is >= ShortestWrap and <= LongestWrap && last is not ('.' or '!' or '?' or ':' or '"' or '”') ? 1 : 0;
        }

        return followed >= 3 && broken * 2 >= followed;
    }

    private static IEnumerable<Extent> Joined(string text, List<Extent> lines)
    {
        var current = lines[0];
        foreach (var line in lines.Skip(1))
        {
            if (AtOnce(text, current, line))
            {
                current = new Extent(current.Start, line.End);
                continue;
            }

            yield return current;
            current = line;
        }

        yield return current;
    }

    private static bool AtOnce(string text, Extent first, Extent second) => text.AsSpan(first.End, second.Start - first.End).Count('\n') <= 1;
}
