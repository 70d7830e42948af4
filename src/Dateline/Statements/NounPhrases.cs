using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Extents of noun phrases, held to what a news text without commas allows.</summary>
internal static class NounPhrases
{
    private static readonly string[] Before = ["det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:unmarked", "nmod:desc", "case", "advmod", "nmod"];

    /// <summary>The phrase of a head noun: modifiers before it, and after it names, appositions and prepositional attributes up to a limit.</summary>
    public static TokenRange Around(AnnotatedReport report, Sentence sentence, int head, int limit)
    {
        var first = FirstOf(report, sentence, head);
        var end = head + 1;
        foreach (var child in sentence.Children(head))
        {
            if (child <= head || sentence.SubtreeFirst(child) > end + 2 || child >= limit)
            {
                continue;
            }

            if (IsPostModifier(sentence, child) && !IsTime(report, sentence, child))
            {
                end = Math.Max(end, Math.Min(limit, sentence.SubtreeEnd(child)));
            }
        }

        var actor = report.ActorAt(sentence.Index, head);
        if (actor is not null && actor.Head == head)
        {
            end = Math.Max(end, Math.Min(limit, actor.End));
        }

        while (end > head + 1 && sentence[end - 1].Upos is Upos.Punct or Upos.Cconj && sentence[end - 1].Form is not (")" or "]"))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    /// <summary>The head of a token range: the first token governed from outside it.</summary>
    public static int HeadOf(Sentence sentence, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (!range.Covers(sentence[i].Head) && sentence[i].Upos is not (Upos.Punct or Upos.Det or Upos.Adp))
            {
                return i;
            }
        }

        return range.First;
    }

    public static bool IsNominal(Token token) => token.Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym or Upos.X
        || (token.Upos is Upos.Det && token.Deprel is not "det");

    private static int FirstOf(AnnotatedReport report, Sentence sentence, int head)
    {
        var first = head;
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var child in sentence.Children(head))
            {
                if (child < first && sentence.SubtreeEnd(child) == first && IsPreModifier(sentence, child))
                {
                    first = sentence.SubtreeFirst(child);
                    moved = true;
                }
            }
        }

        // In a text without commas the words before a name may hang on it; an article, a time or another place ends the phrase.
        var actor = report.ActorAt(sentence.Index, head);
        for (var i = head - 1; i >= first; i--)
        {
            if (sentence[i].Upos is Upos.Det && sentence[i].Deprel is "det" && !sentence.Is(sentence[i].Head, "nmod:poss"))
            {
                return i > first && sentence[i - 1].Deprel is "det:predet" ? i - 1 : i;
            }

            if (report.TimeAt(sentence.Index, i) is not null || (sentence[i].Deprel is "case" && sentence[i].Head == head))
            {
                return i + 1;
            }

            if (actor is not null && i < actor.First && report.PlaceAt(sentence.Index, i) is not null && sentence[i].Upos is Upos.Propn)
            {
                return i + 1;
            }
        }

        return first;
    }

    private static bool IsPreModifier(Sentence sentence, int child)
    {
        foreach (var relation in Before)
        {
            if (sentence.Is(child, relation))
            {
                return relation is not "advmod" || sentence[child].Form is "only" or "about" or "some";
            }
        }

        return false;
    }

    /// <summary>"the government on Friday": a day that the parse hangs on the noun before it.</summary>
    private static bool IsTime(AnnotatedReport report, Sentence sentence, int child) =>
        sentence.Is(child, "nmod") && report.TimeAt(sentence.Index, child) is not null && (sentence.Child(child, "case") is var mark && (mark < 0 || sentence[mark].Form is "on"));

    private static bool IsPostModifier(Sentence sentence, int child) =>
        sentence.Is(child, "flat") || sentence.Is(child, "appos") || sentence.Is(child, "nmod") || sentence.Is(child, "conj")
        || sentence.Is(child, "compound") || sentence.Is(child, "acl") || sentence.Is(child, "nummod") || sentence.Is(child, "case")
        || sentence.Is(child, "amod");
}
