using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>The way over the tree from a word to a phrase: down costs little, up and across clauses more.</summary>
internal static class ClauseWay
{
    private const int Steps = 4;

    /// <summary>A way so long leads nowhere: what has lasted since a happening, who tells of it and what is left out of it is not where it happened.</summary>
    public const double Barred = 12;

    /// <summary>Where something is said is not where what is said happened.</summary>
    private const double SaidCost = 3;

    /// <summary>Steps from a trigger to the head of a phrase.</summary>
    public static double Between(Sentence sentence, int trigger, int head)
    {
        var up = 0.0;
        var from = trigger;
        for (var guard = 0; guard <= sentence.Length; guard++)
        {
            if (sentence.IsBelow(head, from))
            {
                return up + Down(sentence, head, from);
            }

            up += IsWhere(sentence, from) ? 0.2 : IsSince(sentence, from) ? Barred : sentence.Is(from, "ccomp") || sentence.Is(from, "parataxis") ? SaidCost : IsClause(sentence, from) ? 1.6 : 0.7;
            from = sentence[from].Head;
            if (from < 0)
            {
                return up + 4;
            }
        }

        return 8;
    }

    /// <summary>In which clause a phrase stands to a word.</summary>
    public static ClauseStand Stand(Sentence sentence, int word, int head) =>
        LeavesClause(sentence, word, head) ? ClauseStand.Outside : EntersClause(sentence, word, head) ? ClauseStand.OfOther : ClauseStand.Own;

    /// <summary>Whether the way from a word to a phrase goes up out of the word's clause; what a clause is said of is no way out ("X, a town that they besieged").</summary>
    private static bool LeavesClause(Sentence sentence, int trigger, int head)
    {
        for (var at = trigger; at >= 0 && !sentence.IsBelow(head, at); at = sentence[at].Head)
        {
            if (IsClause(sentence, at) && !(sentence.Is(at, "acl") && sentence.IsBelow(head, sentence[at].Head)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the way down to a phrase goes through a clause that is said of something else, or names a part only: "a base that was used for an attack on X", "attacks, including one in X".</summary>
    private static bool EntersClause(Sentence sentence, int trigger, int head)
    {
        for (var at = head; at >= 0 && at != trigger && !sentence.IsBelow(trigger, at); at = sentence[at].Head)
        {
            if ((sentence[at].Deprel is "acl:relcl" && sentence[at].Head != trigger && !IsWhere(sentence, at)) || (sentence[at].Lemma is "one" && IsPart(sentence, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word "where" above a trigger ("X, |where| troops fought"), or -1, and the token that the parse says it stands for, or -1.</summary>
    public static (int Where, int Antecedent) Where(Sentence sentence, int trigger)
    {
        var at = trigger;
        for (var steps = 0; at >= 0 && steps < Steps; steps++)
        {
            if (WhereOf(sentence, at) is >= 0 and var where)
            {
                return (where, IsRelative(sentence, at) ? sentence[at].Head : -1);
            }

            at = sentence[at].Head;
        }

        return (-1, -1);
    }

    /// <summary>Whether a clause that is no participle, or a conjunct, lies on the way up.</summary>
    public static bool LeavesPhrase(Sentence sentence, int from, int to)
    {
        for (var at = from; at >= 0 && at != to; at = sentence[at].Head)
        {
            if (sentence.Is(at, "conj") || (IsClause(sentence, at) && !sentence.Is(at, "acl")))
            {
                return true;
            }
        }

        return false;
    }

    private static double Down(Sentence sentence, int head, int from)
    {
        var down = 0.0;
        for (var at = head; at != from && at >= 0; at = sentence[at].Head)
        {
            down += IsAside(sentence, at) || ReportedClauses.IsOfJoined(sentence, at) ? Barred : IsClause(sentence, at) || IsPart(sentence, at) || IsOther(sentence, at) ? 2 : sentence.Is(at, "conj") ? 1 : sentence.Is(at, "obl") ? 0.3 : 0.5;
        }

        return down;
    }

    private static bool IsWhere(Sentence sentence, int token) => IsRelative(sentence, token) && WhereOf(sentence, token) >= 0;

    private static bool IsRelative(Sentence sentence, int token) => sentence[token].Deprel is "acl:relcl" or "advcl:relcl" or "acl";

    private static int WhereOf(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Lemma is "where")
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsSince(Sentence sentence, int token) => sentence.Child(token, "mark", "case") is >= 0 and var marker && sentence[marker].Lemma is "since";

    /// <summary>"attacks in X, including one in Y".</summary>
    private static bool IsPart(Sentence sentence, int token) => sentence.Child(token, "case") is >= 0 and var marker && sentence[marker].Lemma is "including" or "include";

    /// <summary>"According to the police in X", "all of it except X".</summary>
    private static bool IsAside(Sentence sentence, int token) => sentence.Child(token, "case") is >= 0 and var marker
        && sentence[marker].Form is "according" or "According" or "except" or "excluding" or "unlike" or "Unlike" or "despite" or "Despite" or "besides" or "Besides";

    /// <summary>"After the fall of X": where something else was.</summary>
    private static bool IsOther(Sentence sentence, int token) => sentence.Child(token, "case") is >= 0 and var marker && sentence[marker].Form is "after" or "After" or "before" or "Before" or "following" or "Following" or "since" or "Since";

    private static bool IsClause(Sentence sentence, int token) => sentence.Is(token, "ccomp") || sentence.Is(token, "advcl") || sentence.Is(token, "acl") || sentence.Is(token, "parataxis") || sentence.Is(token, "csubj")
        || (sentence.Is(token, "conj") && sentence[token].Upos is Upos.Verb);
}
