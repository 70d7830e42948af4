using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Words that may be the content of a cue: from a token to a token, perhaps of other sentences, around a gap where the cue stands inside.</summary>
internal sealed record ContentCandidate(int FirstSentence, int First, int LastSentence, int End, TokenRange Gap, int[][] Spans)
{
    public static ContentCandidate? Of(Article article, Sentence home, (int Sentence, int Token) start, (int Sentence, int Token) end, TokenRange clause)
    {
        var from = article.Sentences[start.Sentence][start.Token].Start;
        var last = article.Sentences[end.Sentence];
        var to = last[end.Token - 1].End;
        if (to <= from)
        {
            return null;
        }

        var (before, after) = (home[clause.First].Start, home[clause.End - 1].End);
        if (to <= before || from >= after)
        {
            return new(start.Sentence, start.Token, end.Sentence, end.Token, TokenRange.None, [[from, to]]);
        }

        if (from >= before || to <= after)
        {
            return null;
        }

        var (left, right) = (clause.First, clause.End);
        while (left > 0 && home[left - 1].Form is ",")
        {
            left--;
        }

        while (right < home.Length && home[right].Form is "," or ".")
        {
            right++;
        }

        if (left == 0 || home[left - 1].End <= from)
        {
            return null;
        }

        var next = right < home.Length ? home[right].Start
            : home.Index + 1 < article.Sentences.Length && article.Sentences[home.Index + 1].Length > 0 ? article.Sentences[home.Index + 1][0].Start : to;
        return next >= to ? null : new(start.Sentence, start.Token, end.Sentence, end.Token, new(left, right), [[from, home[left - 1].End], [next, to]]);
    }
}
