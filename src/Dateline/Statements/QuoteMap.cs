using System.Collections.Immutable;

namespace Dateline.Statements;

/// <summary>The quotations of a report, from its quote marks: curly, straight, or lost to a replacement character.</summary>
internal sealed class QuoteMap
{
    private const int Longest = 3000;

    private QuoteMap(ImmutableArray<Extent> quotes) => Quotes = quotes;

    /// <summary>What stands between the marks, in text order, without overlap.</summary>
    public ImmutableArray<Extent> Quotes { get; }

    public static QuoteMap Of(string text)
    {
        var quotes = ImmutableArray.CreateBuilder<Extent>();
        var (open, paragraph) = (-1, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '\r')
            {
                paragraph = paragraph < 0 ? i : paragraph;
            }

            if (!IsMark(text[i]))
            {
                continue;
            }

            var width = text[i] == '\uFFFD' && i + 1 < text.Length && text[i + 1] == '\uFFFD' ? 2 : 1;
            var (opens, closes) = Sides(text, i, i + width);
            if (open >= 0 && i - open > Longest)
            {
                open = -1;
            }

            if (open >= 0 && closes)
            {
                Add(open, i);
                open = -1;
            }
            else if (opens)
            {
                // A quotation that runs on is opened anew at each paragraph and closed once.
                if (open >= 0 && paragraph > open)
                {
                    Add(open, paragraph);
                }

                (open, paragraph) = (i + width, -1);
            }

            i += width - 1;
        }

        return new QuoteMap(quotes.ToImmutable());

        void Add(int start, int end)
        {
            if (end > start)
            {
                quotes.Add(new Extent(start, end));
            }
        }
    }

    /// <summary>Index of the quotation that holds an offset, or -1.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, Quotes.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var quote = Quotes[middle];
            if (offset < quote.Start)
            {
                high = middle - 1;
            }
            else if (offset >= quote.End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    public static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFFFD';

    private static (bool Opens, bool Closes) Sides(string text, int start, int end)
    {
        switch (text[start])
        {
            case '\u201C' or '\u201E' or '\u201F' or '\u00AB':
                return (true, false);
            case '\u201D' or '\u00BB':
                return (false, true);
        }

        var before = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '-' or '\u2014' or '\u2013' or ':';
        var after = end == text.Length || char.IsWhiteSpace(text[end]) || char.IsPunctuation(text[end]);
        return before == after ? (true, true) : (before, after);
    }
}
