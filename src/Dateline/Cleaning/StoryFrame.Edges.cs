using System.Text.RegularExpressions;

namespace Dateline.Cleaning;

/// <summary>What stands on the first and last line of the story without being part of it.</summary>
internal sealed partial class StoryFrame
{
    private const int TailCharacters = 3000;
    private const int MostHeads = 6;
    private const int LongestByline = 90;

    /// <summary>Cuts printed dates, a copy of the title, bylines and the dateline off the first paragraph.</summary>
    private void OpenStory()
    {
        if (Of(BlockKind.Body).Take(1).ToArray() is not [var first])
        {
            return;
        }

        var (start, end) = (blocks[first].Extent.Start, blocks[first].Extent.End);
        var (at, titled) = (start, false);
        var cuts = new List<Block>();
        for (var round = 0; round < MostHeads; round++)
        {
            if (Head(at, end) is var head && head > at)
            {
                cuts.Add(new Block(new Extent(at, head), BlockKind.Boilerplate));
                at = Skip(head, end);
            }
            else if (!titled && TitleCopy(at, end) is var titleEnd && titleEnd > at)
            {
                cuts.Add(new Block(new Extent(at, titleEnd), BlockKind.Title));
                Title = page.Text[at..titleEnd].TrimEnd('.');
                (at, titled) = (Skip(titleEnd, end), true);
            }
            else if (InlineByline(at, end, titled) is var byline && byline > at)
            {
                Byline ??= (titled ? page.Text[at..byline].TrimEnd('.') : page.Text[(at + 3)..byline]).Trim();
                cuts.Add(new Block(new Extent(at, byline), BlockKind.Boilerplate));
                at = Skip(byline, end);
            }
            else
            {
                break;
            }
        }

        if (at >= end)
        {
            return;
        }

        Dateline = rules.Datelines.Find(page.Text, at, end, cuts.Count > 0);
        if (Dateline is { } line)
        {
            cuts.Add(new Block(line.Extent, BlockKind.Dateline));
            signatures.Add(page.Text[line.Extent.Start..line.Extent.End]);
            at = Skip(line.Extent.End, end);
        }

        if (RepeatedSentence(at, end) is { } copy)
        {
            cuts.Add(new Block(new Extent(at, page.Text.AsSpan(0, copy.Start).TrimEnd().Length), BlockKind.Body));
            cuts.Add(new Block(copy, BlockKind.Boilerplate));
            at = Skip(copy.End, end);
        }

        blocks.RemoveAt(first);
        blocks.InsertRange(first, at < end ? [.. cuts, new Block(new Extent(at, end), BlockKind.Body)] : cuts);
    }

    /// <summary>End of a printed date or the like at <paramref name="at"/>, where the story goes on with a capital; else <paramref name="at"/>.</summary>
    private int Head(int at, int end)
    {
        var window = page.Text[at..Math.Min(end, at + LongestPatternLine)];
        foreach (var pattern in rules.Heads)
        {
            var match = pattern.Match(window);
            if (match is { Success: true, Length: > 0 } && (match.Length == window.Length || !char.IsLower(window[match.Length]) || window.AsSpan(match.Length).StartsWith("by ", StringComparison.Ordinal)))
            {
                signatures.Add(match.Value);
                PrintedDay ??= match.Groups["date"] is { Success: true } date ? PrintedDate.Day(date.Value) : null;
                return at + match.Value.TrimEnd().Length;
            }
        }

        return at;
    }

    private int TitleCopy(int at, int end) => Title is null ? -1
        : TitleText.Forms(Title).Select(form => TitleText.CopyEnd(page.Text, at, end, form)).Where(copy => copy < end).DefaultIfEmpty(-1).Max();

    /// <summary>"by A B" up to the title's copy, or after it a sentence of names alone.</summary>
    private int InlineByline(int at, int end, bool titled)
    {
        if (titled)
        {
            var names = NamesOnly().Match(page.Text[at..Math.Min(end, at + LongestByline)]);
            return names.Success && !names.Value.TrimEnd('.').Split(' ').Any(rules.Capitals.Contains) ? at + names.Length : -1;
        }

        if (Title is null || at + 3 >= end || !page.Text.AsSpan(at, 3).Equals("by ", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        for (var p = at + 3; p < Math.Min(end, at + LongestByline); p++)
        {
            if (page.Text[p - 1] == ' ' && TitleCopy(p, end) > p)
            {
                return page.Text[at..p].TrimEnd().Length + at;
            }
        }

        return -1;
    }

    /// <summary>The second copy of a first sentence that is said twice on end, as summary and as story; else null.</summary>
    private Extent? RepeatedSentence(int at, int end)
    {
        for (var p = at + 30; p < Math.Min(end, at + 500) && p + 1 < end; p++)
        {
            if (page.Text[p] is not ('.' or '!' or '?'))
            {
                continue;
            }

            var next = Skip(p + 1, end);
            var length = p - at;
            if (next + length <= end && string.CompareOrdinal(page.Text, at, page.Text, next, length) == 0)
            {
                var full = next + length < end && page.Text[next + length] == page.Text[p] ? 1 : 0;
                return new Extent(next, next + length + full);
            }
        }

        return null;
    }

    /// <summary>Cuts agencies, credits, tags and links off the end of the last paragraph.</summary>
    private void CloseStory()
    {
        if (Of(BlockKind.Body).TakeLast(1).ToArray() is not [var last])
        {
            return;
        }

        var (start, end) = (blocks[last].Extent.Start, blocks[last].Extent.End);
        var cut = end;
        for (var round = 0; round < MostHeads; round++)
        {
            var from = Math.Max(start, cut - TailCharacters);
            var window = page.Text[from..cut];
            var match = rules.Tails.Select(t => t.Match(window)).Where(m => m.Success && from + m.Index > start).MinBy(m => m.Index);
            if (match is null || match.Length == 0)
            {
                break;
            }

            signatures.Add(match.Value);
            PrintedDay ??= match.Groups["date"] is { Success: true } date ? PrintedDate.Day(date.Value) : null;
            cut = from + window[..match.Index].TrimEnd().Length;
        }

        if (cut < end)
        {
            var tail = Skip(cut, end);
            blocks[last] = new Block(new Extent(start, cut), BlockKind.Body);
            blocks.Insert(last + 1, new Block(new Extent(tail, end), BlockKind.Boilerplate));
        }
    }

    private int Skip(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(page.Text[at]))
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"\A(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|and|al-\p{Lu}[\p{L}'’-]+)(?:,?\s(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|and|al-\p{Lu}[\p{L}'’-]+)){1,8}\.(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex NamesOnly();
}
