using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Questions about verbs and their clauses.</summary>
internal static class Verbs
{
    public static bool IsFinite(Token token) => token.Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>Whether a clause's verb may stand in the range: a finite verb, or the bare participle of a headline.</summary>
    public static bool HasFinite(Sentence sentence, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (IsFinite(sentence[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasVerb(Sentence sentence, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (sentence[i].Upos is Upos.Verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A passive by its auxiliary; "has said" is none, whatever the subject's label.</summary>
    public static bool IsPassive(Sentence sentence, int verb)
    {
        var (passive, perfect, be) = (false, false, false);
        foreach (var child in sentence.Children(verb))
        {
            passive |= sentence[child].Deprel is "aux:pass" or "nsubj:pass" or "obl:agent";
            perfect |= sentence[child].Upos is Upos.Aux && sentence[child].Lemma is "have";
            be |= sentence[child].Upos is Upos.Aux && sentence[child].Lemma is "be" or "get";
        }

        return passive && (be || !perfect);
    }

    /// <summary>The agent of a passive ("by the group"), or -1.</summary>
    public static int Agent(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child > verb && sentence.Is(child, "obl") && sentence.Child(child, "case") is var mark and >= 0 && sentence[mark].Form is "by")
            {
                return child;
            }
        }

        return -1;
    }

    public static bool IsNegated(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Form is "not" or "n't" or "never" or "n\u2019t")
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsRelative(Token token) => token.Upos is Upos.Pron or Upos.Det or Upos.Sconj && token.Form.ToLowerInvariant() is "who" or "which" or "that" or "whom";
}
