using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Spans that may be the content of a cue, over-generated from the edges of phrases, punctuation and quotations.</summary>
internal static class ContentCandidates
{
    private const int FarthestSentence = 12;
    private const int LongestClause = 14;

    public static List<ContentCandidate> Of(Article article, Sentence sentence, int cue, SourceCandidate source)
    {
        var clause = Clause(sentence, cue, source);
        var (starts, ends) = Edges(sentence, cue, clause);
        var found = new List<ContentCandidate>();
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                Add((sentence.Index, start), (sentence.Index, end));
            }
        }

        var before = Before(article, sentence);
        foreach (var first in before)
        {
            foreach (var end in ends)
            {
                if (end <= clause.First || end >= sentence.Length - 2)
                {
                    Add((first, 0), (sentence.Index, end));
                }
            }

            for (var last = sentence.Index - 1; last >= Math.Max(first, sentence.Index - 2); last--)
            {
                Add((first, 0), (last, article.Sentences[last].Length));
            }
        }

        foreach (var end in After(article, sentence, cue))
        {
            foreach (var start in starts)
            {
                if (start == 0 || Math.Abs(start - clause.End) <= 2 || Article.IsMark(sentence, start) || (start > 0 && Article.IsMark(sentence, start - 1)))
                {
                    Add((sentence.Index, start), end);
                }
            }

            Add((sentence.Index + 1, 0), end);
            foreach (var first in before)
            {
                Add((first, 0), end);
            }
        }

        return found;

        void Add((int Sentence, int Token) from, (int Sentence, int Token) to)
        {
            if (ContentCandidate.Of(article, sentence, from, to, clause) is { } candidate && !Covers(sentence, candidate, source))
            {
                found.Add(candidate);
            }
        }
    }

    /// <summary>The words of cue and source, where they stand together; else the cue's.</summary>
    public static TokenRange Clause(Sentence sentence, int cue, SourceCandidate source)
    {
        var (first, end) = (CueFeatures.First(sentence, cue), cue + 1);
        if (source.Sentence != sentence.Index)
        {
            return new(first, end);
        }

        var hull = new TokenRange(Math.Min(first, source.Range.First), Math.Max(end, source.Range.End));
        return hull.Length - source.Range.Length <= LongestClause ? hull : new(first, end);
    }

    private static bool Covers(Sentence sentence, ContentCandidate candidate, SourceCandidate source) =>
        source.Sentence == sentence.Index && Overlap.Covers(candidate.Spans, sentence[source.Head].Start);

    private static (SortedSet<int> Starts, SortedSet<int> Ends) Edges(Sentence sentence, int cue, TokenRange clause)
    {
        var (starts, ends) = (new SortedSet<int> { 0, clause.End, cue + 1 }, new SortedSet<int> { sentence.Length, clause.First, cue });
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i].Upos is Upos.Punct || Article.IsMark(sentence, i))
            {
                starts.Add(i + 1);
                ends.Add(i);
                if (Article.IsMark(sentence, i))
                {
                    starts.Add(i);
                    ends.Add(i + 1);
                }
            }
        }

        for (var (at, steps) = (cue, 0); at >= 0 && steps < 6; at = sentence[at].Head, steps++)
        {
            starts.Add(sentence.SubtreeFirst(at));
            ends.Add(sentence.SubtreeEnd(at));
            foreach (var child in sentence.Children(at))
            {
                Phrase(child);
                if (steps <= 1 && child != cue)
                {
                    foreach (var grandchild in sentence.Children(child))
                    {
                        if (sentence[grandchild].Upos is not (Upos.Det or Upos.Aux or Upos.Punct or Upos.Adp))
                        {
                            Phrase(grandchild);
                        }
                    }
                }
            }
        }

        starts.RemoveWhere(s => s >= sentence.Length || sentence[s].Form is ",");
        ends.RemoveWhere(e => e <= 0 || sentence[e - 1].Form is ",");
        return (starts, ends);

        void Phrase(int head)
        {
            starts.Add(sentence.SubtreeFirst(head));
            ends.Add(sentence.SubtreeEnd(head));
            ends.Add(sentence.SubtreeFirst(head));
        }
    }

    /// <summary>Sentences before that the content may begin with: of the same paragraph, or in one quotation with this one.</summary>
    private static List<int> Before(Article article, Sentence sentence)
    {
        var found = new List<int>();
        for (var i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - FarthestSentence); i--)
        {
            var near = article.Paragraph(i) == article.Paragraph(sentence.Index) || (i == sentence.Index - 1 && sentence.Length < 8);
            if (article.Sentences[i].Length == 0 || !(near || (article.OpensQuoted(i) && article.OpensQuoted(i + 1))))
            {
                break;
            }

            found.Add(i);
        }

        return found;
    }

    /// <summary>Ends in the sentences after: while quotations go on, or where this one ends with a colon.</summary>
    private static List<(int, int)> After(Article article, Sentence sentence, int cue)
    {
        var found = new List<(int, int)>();
        var colon = sentence.Length > 0 && sentence[^1].Form is ":";
        var paragraph = sentence[cue].Upos is Upos.Punct or Upos.Sym ? article.Paragraph(sentence.Index) : -1;
        for (var i = sentence.Index + 1; i < Math.Min(article.Sentences.Length, sentence.Index + 1 + FarthestSentence); i++)
        {
            var next = article.Sentences[i];
            if (next.Length == 0 || !(article.OpensQuoted(i) || (colon && i <= sentence.Index + 4) || article.Paragraph(i) == paragraph))
            {
                break;
            }

            found.Add((i, next.Length));
            for (var t = 1; t < next.Length - 1; t++)
            {
                if (Article.IsMark(next, t) && article.Quotes.At(next[t - 1].Start) >= 0)
                {
                    found.Add((i, t + 1));
                    return found;
                }
            }
        }

        return found;
    }
}
