using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dateline.Cleaning;

/// <summary>Tells the blocks of one report apart: title, lede, dateline, story, and what stands around it.</summary>
internal sealed partial class StoryFrame(CleaningRules rules, PageText page, string? givenTitle)
{
    private const int LongestPatternLine = 300;
    private const int LongestTitleWords = 32;
    private const int FewestStoryWords = 8;
    private readonly List<Block> blocks = [.. page.Blocks];
    private readonly List<string> signatures = [];

    public string? Title { get; private set; } = givenTitle is null ? null : TitleText.Forms(givenTitle).First();

    public string? Byline { get; private set; }

    public FoundDateline? Dateline { get; private set; }

    public DateOnly? PrintedDay { get; private set; }

    public ImmutableArray<string> Agencies { get; private set; } = [];

    public ImmutableArray<Block> Blocks() => [.. blocks];

    public void Frame()
    {
        MarkPatternLines();
        MarkCopies();
        var title = FindTitle();
        MarkTop(title);
        MarkTail();
        OpenStory();
        CloseStory();
        Agencies = [.. signatures.SelectMany(s => rules.Agencies.In(s)).Distinct()];
    }

    private string Words(int index) => page.Text[blocks[index].Extent.Start..blocks[index].Extent.End];

    private void Mark(int index, BlockKind kind) => blocks[index] = blocks[index] with { Kind = kind };

    private IEnumerable<int> Of(params BlockKind[] kinds) => Enumerable.Range(0, blocks.Count).Where(i => kinds.Contains(blocks[i].Kind));

    /// <summary>Lines known to be no story: "Add new comment", "Share this", bylines, printed dates, sign-offs.</summary>
    private void MarkPatternLines()
    {
        foreach (var i in Of(BlockKind.Body, BlockKind.Lede).ToArray())
        {
            if (blocks[i].Extent.Length > LongestPatternLine)
            {
                continue;
            }

            var line = Words(i);
            if (rules.Lines.FirstOrDefault(p => p.IsMatch(line)) is not null)
            {
                Mark(i, BlockKind.Boilerplate);
                signatures.Add(line);
            }
            else if (BylineLine().Match(line) is { Success: true } byline)
            {
                Mark(i, BlockKind.Boilerplate);
                Byline ??= byline.Groups["name"].Value;
                signatures.Add(line);
            }
            else if (rules.Heads.Select(h => h.Match(line)).FirstOrDefault(m => m.Success && m.Length == line.Length) is { } head)
            {
                Mark(i, BlockKind.Boilerplate);
                PrintedDay ??= PrintedDate.Day(head.Groups["date"].Value);
                signatures.Add(line);
            }
        }
    }

    /// <summary>A line that says one thing twice is a caption; a line said before is said once.</summary>
    private void MarkCopies()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var i in Of(BlockKind.Body, BlockKind.Lede).ToArray())
        {
            var line = Words(i);
            var half = line.Length / 2;
            var saidTwice = line.Length > 20 && line.AsSpan(0, half).Trim().SequenceEqual(line.AsSpan(half).Trim());
            if (saidTwice || (line.AsSpan().Count(' ') >= 3 && !seen.Add(line)))
            {
                Mark(i, BlockKind.Boilerplate);
            }
        }
    }

    /// <summary>The block that repeats the given title, else the first line if it is no sentence and a story follows.</summary>
    private int FindTitle()
    {
        if (Of(BlockKind.Title).Take(1).ToArray() is [var marked])
        {
            Title ??= Words(marked);
            return marked;
        }

        var body = Of(BlockKind.Body).Take(6).ToArray();
        if (givenTitle is not null)
        {
            foreach (var i in body)
            {
                if (TitleText.Forms(givenTitle).Any(form => TitleText.CopyEnd(page.Text, blocks[i].Extent.Start, blocks[i].Extent.End, form) == blocks[i].Extent.End))
                {
                    Mark(i, BlockKind.Title);
                    Title = Words(i);
                    return i;
                }
            }
        }

        for (var n = 0; n + 1 < body.Length && !IsStory(body[n]); n++)
        {
            // A rubric ("World news") may stand above the title.
            if (WordCount(body[n]) is >= 4 and <= LongestTitleWords || n + 2 >= body.Length || IsStory(body[n + 1]))
            {
                Mark(body[n], BlockKind.Title);
                Title ??= Words(body[n]);
                return body[n];
            }
        }

        return -1;
    }

    /// <summary>Between title and story: a long line is the summary, a short one no story; so is what stands above the title.</summary>
    private void MarkTop(int title)
    {
        foreach (var i in Of(BlockKind.Body).TakeWhile(i => !IsStory(i) || i < title).ToArray())
        {
            if (title >= 0 && !page.FromMarkup)
            {
                Mark(i, i > title && WordCount(i) >= FewestStoryWords ? BlockKind.Lede : BlockKind.Boilerplate);
            }
        }

        if (!Of(BlockKind.Body).Any() && Of(BlockKind.Lede).Take(1).ToArray() is [var only])
        {
            Mark(only, BlockKind.Body);
        }
    }

    /// <summary>Short lines after the last sentence: links, rubrics, names.</summary>
    private void MarkTail()
    {
        var body = Of(BlockKind.Body).ToArray();
        for (var n = body.Length - 1; n > 0 && !page.FromMarkup && !EndsSentence(Words(body[n])) && WordCount(body[n]) <= 12; n--)
        {
            Mark(body[n], BlockKind.Boilerplate);
            signatures.Add(Words(body[n]));
        }
    }

    private bool IsStory(int index) => (EndsSentence(Words(index)) && WordCount(index) >= FewestStoryWords) || WordCount(index) > 60;

    private int WordCount(int index) => Words(index).AsSpan().Count(' ') + 1;

    private static bool EndsSentence(string line) => SentenceEnd().IsMatch(line);

    [GeneratedRegex("""[.!?…][)"”’'\]]*$""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?i:(?:written |reported |posted )?by:?)\s+(?<name>\p{Lu}[\p{L}'’.-]+(?:\s+(?:and|&|al|el|de|van|bin)?\s*,?\s*\p{Lu}?[\p{L}'’.-]+){0,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex BylineLine();
}
