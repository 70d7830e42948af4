using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Clauses whose form alone says that what they tell is not told as done.</summary>
internal static class UnrealClauses
{
    /// <summary>"the army has been accused of shooting and killing civilians": what somebody, not said who, holds against it of no one time.</summary>
    public static bool IsCharge(Sentence s, int at, int head) =>
        s[at].Xpos is "VBG" && s[at].Deprel is "obl" or "advcl" or "acl" or "conj" && s[head].Lemma is "accuse" && VerbForms.IsPassive(s, head, 0) && HasHave(s, head) && s.Child(head, "obl:agent") < 0 && !IsPinned(s, at);

    /// <summary>Whether a verb has a time, target or doer of its own; the country of the war says nothing.</summary>
    private static bool IsPinned(Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "obl" or "obl:unmarked" or "obl:agent" && FrameReader.PrepositionOf(s, child) is not "in")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"have yet to agree", "are yet to agree".</summary>
    public static bool HasYet(Sentence s, int at)
    {
        foreach (var child in s.Children(at))
        {
            if (s[child].Lemma == "yet")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"works with the army rather than fighting it".</summary>
    public static bool IsInstead(Sentence s, int at) =>
        at > 1 && ((s[at - 1].LowerLemma is "than" && s[at - 2].LowerLemma is "rather") || (s[at - 1].LowerLemma is "of" && s[at - 2].LowerLemma is "instead"));

    /// <summary>"the ministry said it would send troops": what who speaks is to do, told in the past; "said the plan would fail" is a guess.</summary>
    public static bool IsAnnounced(Sentence s, int at)
    {
        if (s[at].Deprel is not "ccomp" || s[s[at].Head].Xpos is not ("VBD" or "VBN") || s[s[at].Head].Lemma is "warn" or "fear" or "think" || HasCondition(s, at))
        {
            return false;
        }

        var subject = s.Child(at, "nsubj", "nsubj:pass");
        return subject >= 0 && s.Child(s[at].Head, "nsubj") >= 0 && s[subject].LowerLemma is "it" or "they" or "he" or "she" or "we" or "i";
    }

    /// <summary>Whether an "if" or "unless" hangs on the verb.</summary>
    private static bool HasCondition(Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "advcl" && s.Child(child, "mark") is var mark and >= 0 && s[mark].LowerLemma is "if" or "unless")
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasHave(Sentence s, int at)
    {
        foreach (var child in s.Children(at))
        {
            if (s[child].Deprel == "aux" && s[child].Lemma == "have")
            {
                return true;
            }
        }

        return false;
    }
}
