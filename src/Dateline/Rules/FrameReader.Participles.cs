using Dateline.Syntax;

namespace Dateline.Rules;

/// <summary>What the clauses on an event noun say of it: "an attack carried out by X", "the offensive which Y launched".</summary>
internal sealed partial class FrameReader
{
    /// <summary>"hit by air strikes carried out by the coalition": the participle right behind the noun, which parsers hang on the verb.</summary>
    private void AddStrayParticiple(Frame frame, int noun)
    {
        var s = frame.Sentence;
        var verb = noun + 1;
        if (verb < s.Length && s[verb].Deprel is "advcl" or "xcomp" or "parataxis" && s[verb].Head < noun && s[verb].Xpos is "VBN" or "VBD" && classes.Is(s[verb].Lemma, "light") && s.Child(verb, "obl:agent") >= 0)
        {
            AddParticiple(frame, verb);
        }
    }

    /// <summary>"an attack carried out by X", "strikes targeting Y", "an offensive launched by X in Z".</summary>
    private void AddParticiple(Frame frame, int verb)
    {
        var s = frame.Sentence;
        if (s[verb].Xpos is "VBG" && classes.Is(s[verb].Lemma, "hitting"))
        {
            AddWithConjuncts(frame, "on", s.Child(verb, "obj"));
        }
        else if (s[verb].Xpos is not ("VBN" or "VBD") && !classes.Is(s[verb].Lemma, "light"))
        {
            return;
        }

        // "an attack condemned by X": whoever judges or tells of it did not do it.
        var isDone = !classes.Is(s[verb].Lemma, "judging");
        foreach (var child in s.Children(verb))
        {
            if (s.Is(child, "obl") && PrepositionOf(s, child) is { } preposition && (isDone || preposition is not "by"))
            {
                AddWithConjuncts(frame, preposition, child);
            }
        }
    }

    /// <summary>"executions and other crimes carried out by X": the participle of the last is that of the first.</summary>
    private void AddSharedParticiple(Frame frame, int noun, int joined)
    {
        var s = frame.Sentence;
        var verb = joined > noun && s[joined].Upos is Upos.Noun && s.Child(noun, "acl") < 0 ? s.Child(joined, "acl") : -1;
        if (verb > joined && s[verb].Xpos is "VBN" && classes.Is(s[verb].Lemma, "light") && s.Child(verb, "obl:agent") is >= 0 and var doer)
        {
            AddWithConjuncts(frame, "by", doer);
        }
    }

    /// <summary>"against remaining rebels": the preposition before a participle that parsers take for a clause with the noun as its object, or null.</summary>
    private static string? EnclosedPreposition(Sentence s, int verb) =>
        s[verb].Xpos is "VBG" && s.Child(verb, "obj") is >= 0 and var noun && s.Child(noun, "case") is >= 0 and var at && at < verb && verb - at <= 2 ? s[at].LowerLemma : null;

    /// <summary>"the offensive which the army launched", "an attack that hit Y".</summary>
    private void AddClause(Frame frame, int verb)
    {
        var s = frame.Sentence;
        var subject = s.Child(verb, "nsubj");
        if (subject >= 0 && s[subject].Upos != Upos.Pron && classes.Is(s[verb].Lemma, "light"))
        {
            AddWithConjuncts(frame, "by", subject);
        }
        else if (classes.Is(s[verb].Lemma, "hitting"))
        {
            AddWithConjuncts(frame, "on", s.Child(verb, "obj"));
        }
    }
}
