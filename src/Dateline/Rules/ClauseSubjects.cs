using Dateline.Syntax;

namespace Dateline.Rules;

/// <summary>Who is the subject of a clause, where the clause says it itself and where it shares it.</summary>
internal static class ClauseSubjects
{
    private const int MaxDepth = 6;
    private const int PartedReach = 8;

    /// <summary>Subject that a verb shares with the verb it is joined to or controlled by, or -1.</summary>
    public static int Shared(Sentence s, int verb, int depth)
    {
        var head = s[verb].Head;
        if (head < 0 || depth > MaxDepth)
        {
            return -1;
        }

        if (AskedOf(s, verb) is >= 0 and var asked)
        {
            return asked;
        }

        switch (s[verb].Deprel)
        {
            case "conj" when PartnerOf(s, verb) is var partner and >= 0:
                return Of(s, partner, depth);
            case "xcomp" when s[verb].Xpos is "VBG" && s[verb].Lemma is not ("blame" or "accuse" or "call" or "urge" or "warn") && s[head].Lemma is "say" && s.Child(head, "ccomp") is var told and >= 0 && told < head:
                // "the army bombed the hill, the statement said, destroying a bunker", its commas lost
                return Of(s, told, depth);
            case "xcomp":
                var given = s.Child(head, "obj", "iobj");
                return given >= 0 && s[verb].Xpos is "VB" && HasTo(s, verb) && VerbForms.IsVerbal(s, head) ? given : Of(s, head, depth);
            case "advcl" or "acl" when IsChargedWith(s, verb) && s.Child(head, "obj") is var charged and >= 0:
                return charged;
            case "advcl" when s[verb].Xpos is "VBG" or "VBN" or "VB":
                return Of(s, head, depth);
            case "ccomp" when s[verb].Xpos is "VBG" && verb > head && s[verb - 1].Form is ",":
                // "the committee said, accusing the army of ...", read as what is said
                return Of(s, head, depth);
            case "acl" when s[verb].Xpos is "VB" && PossessorOf(s, head) is >= 0 and var aiming:
                return aiming;
            case "acl" when s[verb].Xpos is "VB":
                return s[head].Head >= 0 && VerbForms.IsVerbal(s, s[head].Head) ? Of(s, s[head].Head, depth) : -1;
            default:
                return -1;
        }
    }

    /// <summary>
    /// The verb that a verb is joined to. Of "raised the number to 69 and sent jets" and "held talks to end the war and set up zones" parsers join it to a word in between: a
    /// past form goes with the next past form above.
    /// </summary>
    public static int PartnerOf(Sentence s, int verb)
    {
        var head = s[verb].Head;
        if (VerbForms.IsVerbal(s, head) && !(IsPast(s, verb) && s[head].Xpos is "VB" && s.Child(verb, "aux") < 0))
        {
            return head;
        }

        for (var steps = 0; IsPast(s, verb) && head >= 0 && steps < MaxDepth; steps++)
        {
            if (VerbForms.IsVerbal(s, head) && IsPast(s, head) && s[head].Deprel is not ("acl" or "amod"))
            {
                return head;
            }

            head = s[head].Head;
        }

        return VerbForms.IsVerbal(s, s[verb].Head) ? s[verb].Head : -1;
    }

    /// <summary>
    /// Who is asked to do what a verb with "to" tells where parsers hang it on whoever is asked or on the asking as its aim ("urged both sides to agree", "called on Rwanda to
    /// withdraw"); or -1.
    /// </summary>
    public static int AskedOf(Sentence s, int verb)
    {
        var head = s[verb].Head;
        if (head < 0 || s[verb].Xpos is not "VB" || !HasTo(s, verb))
        {
            return -1;
        }

        if (s[verb].Deprel is "acl")
        {
            return s[head].Deprel is "obj" && s[head].Head >= 0 && IsAsking(s, s[head].Head) ? head : -1;
        }

        if (s[verb].Deprel is "advcl" or "xcomp" && IsAsking(s, head))
        {
            foreach (var child in s.Children(head))
            {
                if (s.Is(child, "obl") && child < verb && FrameReader.PrepositionOf(s, child) is "on" or "upon")
                {
                    return child;
                }
            }
        }

        return -1;
    }

    private static bool IsAsking(Sentence s, int verb) => s[verb].Lemma is "urge" or "ask" or "call" or "appeal" or "press" or "implore" or "beg" or "request";

    private static bool IsPast(Sentence s, int verb) => s[verb].Xpos is "VBD" or "VBN" && s.Child(verb, "aux:pass") < 0;

    /// <summary>"accused Israel of bombing": whoever is accused is said to have done it.</summary>
    private static bool IsChargedWith(Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "mark" or "case" && s[child].Lemma is "of" or "from" or "for")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Subject of a verb, its own or shared, or -1.</summary>
    public static int Of(Sentence s, int verb, int depth)
    {
        var own = s.Child(verb, "nsubj");
        if (own >= 0)
        {
            return Antecedent(s, own, verb);
        }

        if (s[verb].Deprel is "acl:relcl" or "acl" && s[verb].Head >= 0 && !VerbForms.IsPassive(s, verb, 0))
        {
            return Bearer(s, s[verb].Head);
        }

        return BareOf(s, verb) is >= 0 and var bare ? bare : Shared(s, verb, depth + 1) is >= 0 and var shared ? shared : OfParted(s, verb);
    }

    /// <summary>A noun before an active verb that no preposition ties to it: parsers miss the subject behind an opening phrase ("On May 3 the troops backed by X took ...").</summary>
    public static int BareOf(Sentence s, int verb)
    {
        if (s.Child(verb, "nsubj", "nsubj:pass", "csubj") >= 0 || VerbForms.IsPassive(s, verb, 0) || s[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN"))
        {
            return -1;
        }

        foreach (var child in s.Children(verb))
        {
            if (child < verb && s[child].Deprel is "obl" && s[child].Upos is Upos.Noun or Upos.Propn && FrameReader.PrepositionOf(s, child) is null)
            {
                return child;
            }

            if (child < verb && s[child] is { Deprel: "obl", Upos: Upos.Num } && s.Child(child, "appos") is >= 0 and var joined && s[joined].Upos is Upos.Noun or Upos.Propn)
            {
                // "On Jan. 22, the forces, with help from X, struck": read as another word for the day
                return joined;
            }
        }

        return -1;
    }

    /// <summary>"the army has in recent weeks stepped up its raids": parsers take an auxiliary that stands apart for a verb of its own.</summary>
    private static int OfParted(Sentence s, int verb)
    {
        for (var i = verb - 1; i > Math.Max(0, verb - PartedReach) && s[verb].Xpos is "VBN" && s.Child(verb, "aux") < 0; i--)
        {
            if (s[i].Lemma is "have" && (s[i].Head == s[verb].Head || s[verb].Head == i) && s.Child(i, "obj", "xcomp") < 0)
            {
                return s.Child(i, "nsubj");
            }
        }

        return -1;
    }

    /// <summary>"the SDF have been the main force fighting the group": whoever is called the force fights.</summary>
    public static int Bearer(Sentence s, int noun) =>
        s.Child(noun, "cop") >= 0 && s.Child(noun, "nsubj") is >= 0 and var subject && s[subject].Upos is Upos.Noun or Upos.Propn ? subject : noun;

    /// <summary>Whose aim a noun tells: "the army's bid to", "an attempt by the army to"; or -1.</summary>
    private static int PossessorOf(Sentence s, int noun)
    {
        foreach (var child in s.Children(noun))
        {
            if (s[child].Deprel is "nmod:poss" || (s[child].Deprel is "nmod" && FrameReader.PrepositionOf(s, child) is "by"))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool HasTo(Sentence s, int verb)
    {
        var mark = s.Child(verb, "mark");
        return mark >= 0 && s[mark].Lemma == "to";
    }

    /// <summary>For "who", "which", "that" the noun the relative clause hangs on.</summary>
    public static int Antecedent(Sentence s, int token, int verb) =>
        s[token].Xpos is "WP" or "WDT" or "IN" or "WP$" && s[token].Upos == Upos.Pron && s[verb].Deprel == "acl:relcl" && s[verb].Head >= 0
            ? s[verb].Head
            : token;
}
