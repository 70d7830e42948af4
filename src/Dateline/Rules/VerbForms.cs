using Dateline.Syntax;

namespace Dateline.Rules;

/// <summary>Which tokens are verb forms, and which of them are passive.</summary>
internal static class VerbForms
{
    private const int MaxDepth = 6;

    public static bool IsVerbal(Sentence sentence, int token) =>
        sentence[token].Upos is Upos.Verb or Upos.Aux || (sentence[token].Upos == Upos.Adj && sentence[token].Xpos is "VBN" or "VBG");

    /// <summary>Whether a verb form is passive, its auxiliary shared by coordination included.</summary>
    public static bool IsPassive(Sentence s, int verb, int depth)
    {
        var (subject, active) = (false, false);
        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "aux:pass" or "obl:agent" || (s[child].Deprel is "aux" && s[child].Lemma is "be" or "get" && s[verb].Xpos is "VBN"))
            {
                return true;
            }

            subject |= s[child].Deprel is "nsubj:pass" or "csubj:pass";
            active |= s[child].Deprel is "nsubj" or "obj" or "aux";
        }

        // "have taken control" and "took control" are active whatever the parser calls their subject.
        if (active || s[verb].Xpos is not ("VBN" or "VBD"))
        {
            return false;
        }

        if (subject)
        {
            return true;
        }

        return s[verb].Deprel switch
        {
            "acl" or "amod" => s[verb].Xpos == "VBN" || s.Child(verb, "obj") < 0,
            "advcl" => s[verb].Xpos == "VBN",
            "conj" => depth < MaxDepth && s[verb].Head >= 0 && IsVerbal(s, s[verb].Head) && IsPassive(s, s[verb].Head, depth + 1),
            _ => false,
        };
    }
}
