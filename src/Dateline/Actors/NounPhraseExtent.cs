using System.Globalization;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>The words of a base noun phrase around its head, without leading determiner and without what follows the head but names.</summary>
internal static class NounPhraseExtent
{
    public static (int First, int End) Of(Sentence sentence, int head)
    {
        var first = head;
        while (first > 0 && StandsBefore(sentence, first - 1, head)
            && !(first < head && sentence[first].Upos == Upos.Num && sentence[first - 1].Upos is Upos.Noun or Upos.Verb))
        {
            first--;
        }

        while (first < head && IsShell(sentence[first]))
        {
            first++;
        }

        first = AfterDate(sentence, first, head);

        var end = head + 1;
        while (end < sentence.Length && ContinuesName(sentence, end, head))
        {
            end++;
        }

        while (end > head + 1 && sentence[end - 1].Upos is Upos.Punct or Upos.Part)
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>Whether a token can be the head of a noun phrase of its own.</summary>
    public static bool IsHead(Sentence sentence, int token)
    {
        var word = sentence[token];
        return word.Upos is Upos.Noun or Upos.Propn
            && !(word.Deprel is "compound" or "flat" or "goeswith" or "fixed" or "nmod:desc" or "dep" or "case" or "punct");
    }

    /// <summary>"On Sunday Kenyan forces", "On August 24 special forces" with the comma lost: the date is no part of the name.</summary>
    private static int AfterDate(Sentence sentence, int first, int head)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        if (first < head && Array.IndexOf(names.DayNames, sentence[first].Form) >= 0)
        {
            return first + 2 < head && sentence[first + 1].Form is "morning" or "afternoon" or "evening" or "night" ? first + 2 : first + 1;
        }

        return first + 1 < head && Array.IndexOf(names.MonthNames, sentence[first].Form) >= 0 && sentence[first + 1].Upos is Upos.Num ? first + 2 : first;
    }

    private static bool IsShell(Token token) =>
        token.Upos is Upos.Det or Upos.Punct or Upos.Cconj or Upos.Adp or Upos.Sconj or Upos.Aux || token.Xpos is "PRP$"
        || (token.Upos == Upos.Adv && token.Xpos != "CD");

    private static bool StandsBefore(Sentence sentence, int token, int head)
    {
        for (var steps = 0; token >= 0 && steps < 12; steps++)
        {
            if (token == head)
            {
                return true;
            }

            var word = sentence[token];
            if (!IsModifier(word))
            {
                return false;
            }

            token = word.Head;
        }

        return false;
    }

    private static bool IsModifier(Token word) => word.Deprel switch
    {
        "det" or "det:predet" or "amod" or "compound" or "nummod" or "nmod:poss" or "flat" or "nmod:desc" or "nmod:unmarked" or "goeswith" => true,
        "advmod" => word.Form is "about" or "some" or "around" or "over" or "nearly" or "almost" or "only" or "least" or "more" or "most" or "formerly",
        "case" => word.Xpos == "POS" || word.Upos == Upos.Part,
        "punct" => word.Form is "-" or "–" or "\"" or "“" or "”" or "'" or "‘" or "’" or "/",
        "nmod" or "obl:unmarked" => word.Upos is Upos.Propn,
        _ => false,
    };

    private static bool ContinuesName(Sentence sentence, int token, int head)
    {
        var word = sentence[token];
        if (Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.DayNames, word.Form) >= 0)
        {
            // "President Clinton Thursday condemned"
            return false;
        }

        if (word.Form is "-" or "–" && token + 1 < sentence.Length)
        {
            return ContinuesName(sentence, token + 1, head);
        }

        return word.Deprel is "flat" or "goeswith" && IsNear(sentence, word.Head, head)
            || (word.Deprel is "compound" or "nummod" or "nmod:unmarked" && word.Head == head && word.Upos is Upos.Propn or Upos.Num or Upos.Noun
                && sentence[head].Upos == Upos.Propn);
    }

    private static bool IsNear(Sentence sentence, int governor, int head) =>
        governor == head || (governor >= 0 && sentence[governor].Head == head && sentence[governor].Deprel is "flat" or "compound" or "nmod:desc");
}
