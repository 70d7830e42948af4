using Dateline.Syntax;

namespace Dateline.Numbers;

/// <summary>Finds the tokens a stretch of text covers.</summary>
internal static class TokenSpans
{
    /// <summary>Tokens <c>[First, End)</c> that touch <c>[start, end)</c>, with the one whose governor lies outside; null where none does.</summary>
    /// <param name="from">Token to look from; moved on, so that spans in text order cost linear time.</param>
    public static (int First, int End, int Head)? Cover(Sentence sentence, int start, int end, ref int from)
    {
        var tokens = sentence.Tokens;
        while (from < tokens.Length && tokens[from].End <= start)
        {
            from++;
        }

        var last = from;
        while (last < tokens.Length && tokens[last].Start < end)
        {
            last++;
        }

        if (last == from)
        {
            return null;
        }

        for (var i = from; i < last; i++)
        {
            if (tokens[i].Head < from || tokens[i].Head >= last)
            {
                return (from, last, i);
            }
        }

        return (from, last, last - 1);
    }
}
