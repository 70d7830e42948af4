using Dateline.Syntax;

namespace Dateline.Rules;

/// <summary>Reads the frame of a verb or of an event noun from the parse.</summary>
internal sealed class FrameReader(WordClasses classes)
{
    private const int MaxDepth = 6;

    public Frame Read(Sentence sentence, int trigger)
    {
        var frame = new Frame { Sentence = sentence, Trigger = trigger };
        if (VerbForms.IsVerbal(sentence, trigger))
        {
            frame.Verb = trigger;
            frame.Passive = VerbForms.IsPassive(sentence, trigger, 0);
            ReadVerb(frame, trigger);
        }
        else
        {
            ReadNoun(frame, trigger);
        }

        return frame;
    }

    private void ReadVerb(Frame frame, int verb)
    {
        var s = frame.Sentence;
        foreach (var child in s.Children(verb))
        {
            var relation = s[child].Deprel;
            if (relation is "nsubj" or "nsubj:outer" || (relation is "nsubj:pass" && !frame.Passive))
            {
                AddWithConjuncts(frame, "subject", ClauseSubjects.Antecedent(s, child, verb));
            }
            else if (relation is "nsubj:pass")
            {
                AddWithConjuncts(frame, "object", ClauseSubjects.Antecedent(s, child, verb));
            }
            else if (relation is "obj")
            {
                AddWithConjuncts(frame, "object", child);
                AddObjectModifiers(frame, child);
            }
            else if (relation is "compound" && s[verb].Deprel is "amod" && s[verb].Xpos is "VBN")
            {
                // "the rebel-held town"
                AddWithConjuncts(frame, "subject", child);
            }
            else if (relation is "iobj")
            {
                AddWithConjuncts(frame, "iobject", child);
            }
            else if (relation is "xcomp" or "ccomp" or "advcl" or "csubj")
            {
                frame.Add(relation, child);
            }
            else if (relation.StartsWith("obl", StringComparison.Ordinal) || relation is "nmod" or "advmod")
            {
                AddOblique(frame, child, relation);
            }
        }

        AddGap(frame, verb);
        if (frame.Passive && !frame.Has("object") && s[verb].Deprel is "conj" or "xcomp")
        {
            AddWithConjuncts(frame, "object", ClauseSubjects.Shared(s, verb, 0));
        }

        if (!frame.Has("subject") && !frame.Passive)
        {
            AddWithConjuncts(frame, "subject", ClauseSubjects.Shared(s, verb, 0));
        }
    }

    private void AddOblique(Frame frame, int child, string relation)
    {
        var s = frame.Sentence;
        var preposition = PrepositionOf(s, child);
        if (preposition is null)
        {
            return;
        }

        if (relation == "obl:agent" || (preposition == "by" && frame.Passive))
        {
            AddWithConjuncts(frame, "subject", child);
        }
        else
        {
            AddWithConjuncts(frame, !frame.Passive && IsParticle(s, frame.Trigger, child, preposition) ? "object" : preposition, child);
        }
    }

    /// <summary>"handed over their rifles": parsers take the verb's particle for a preposition.</summary>
    private static bool IsParticle(Sentence s, int verb, int child, string preposition) =>
        preposition is "over" or "up" or "out" or "off" or "down" && verb + 2 < s.Length && s[verb + 1].Lemma == preposition && s[verb + 1].Head == child
        && s[verb + 2].Upos != Upos.Adp && s.Child(verb, "obj") < 0;

    /// <summary>The noun that a relative clause or a participle hangs on fills the place the clause leaves open.</summary>
    private void AddGap(Frame frame, int verb)
    {
        var s = frame.Sentence;
        var relation = s[verb].Deprel;
        var noun = s[verb].Head;
        if (noun < 0)
        {
            return;
        }

        if (relation is "amod" && s[verb].Xpos is "VBG" && s.Child(verb, "nsubj") < 0 && verb > 0 && verb < noun && s[verb - 1].Upos is Upos.Adp or Upos.Part)
        {
            // "aimed at ousting rebels": parsers take the verb for an adjective of its object.
            AddWithConjuncts(frame, "object", noun);
        }
        else if (relation is "amod" || (relation is "acl" && s[verb].Xpos is "VBN" or "VBD"))
        {
            if (frame.Passive && !frame.Has("object"))
            {
                AddWithConjuncts(frame, "object", noun);
            }
            else if (!frame.Passive && !frame.Has("subject"))
            {
                frame.Add("subject", noun);
            }
        }
        else if (relation is "acl" && s[verb].Xpos is "VBG" && !frame.Has("subject"))
        {
            frame.Add("subject", ClauseSubjects.Bearer(s, noun));
        }
        else if (relation is "acl:relcl")
        {
            if (frame.Passive && !frame.Has("object"))
            {
                frame.Add("object", noun);
            }
            else if (!frame.Has("subject"))
            {
                frame.Add("subject", ClauseSubjects.Bearer(s, noun));
            }
            else if (!frame.Passive && !frame.Has("object") && frame.First("subject") != noun && !HasRelativeAdverb(s, verb))
            {
                frame.Add("object", noun);
            }
        }
    }

    private static bool HasRelativeAdverb(Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if (s[child].Lemma is "where" or "when" or "why" || (s[child].Lemma is "which" or "whom" && s.Child(child, "case") >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadNoun(Frame frame, int noun)
    {
        var s = frame.Sentence;
        foreach (var child in s.Children(noun))
        {
            var relation = s[child].Deprel;
            if (relation is "nmod:poss")
            {
                AddWithConjuncts(frame, "poss", child);
            }
            else if (relation is "compound" or "amod" or "nmod:desc" or "nmod:unmarked" or "flat")
            {
                AddWithConjuncts(frame, "modifier", child);
            }
            else if (relation is "nmod" or "obl")
            {
                var preposition = PrepositionOf(s, child);
                AddWithConjuncts(frame, preposition ?? "modifier", child);
                if (preposition == "of")
                {
                    AddDoerBelow(frame, child);
                }
            }
            else if (relation is "acl")
            {
                AddParticiple(frame, child);
            }
            else if (relation is "acl:relcl")
            {
                AddClause(frame, child);
            }
        }

        AddNeighbours(frame, noun);
        AddGovernor(frame, noun);
    }

    /// <summary>"the destruction of the shrine by the militia": parsers hang the doer on the thing.</summary>
    private void AddDoerBelow(Frame frame, int noun)
    {
        foreach (var child in frame.Sentence.Children(noun))
        {
            if (frame.Sentence[child].Deprel == "nmod" && PrepositionOf(frame.Sentence, child) == "by")
            {
                AddWithConjuncts(frame, "by", child);
            }
        }
    }

    /// <summary>"died in raids on the village by warplanes": phrases right behind the noun that parsers hang on the verb.</summary>
    private void AddNeighbours(Frame frame, int noun)
    {
        var s = frame.Sentence;
        var head = s[noun].Head;
        if (head < 0)
        {
            return;
        }

        var end = s.SubtreeEnd(noun);
        foreach (var sibling in s.Children(head))
        {
            if (sibling > noun && s.SubtreeFirst(sibling) == end && s[sibling].Deprel is "obl" or "obl:agent" or "nmod"
                && PrepositionOf(s, sibling) is ("on" or "against" or "of" or "by") and var preposition && !frame.Has(preposition))
            {
                AddWithConjuncts(frame, preposition, sibling);
                end = s.SubtreeEnd(sibling);
            }
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

        foreach (var child in s.Children(verb))
        {
            if (s.Is(child, "obl") && PrepositionOf(s, child) is { } preposition)
            {
                AddWithConjuncts(frame, preposition, child);
            }
        }
    }

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

    /// <summary>Arguments that the governing verb holds for the noun.</summary>
    private void AddGovernor(Frame frame, int noun)
    {
        var s = frame.Sentence;
        var at = noun;
        for (var steps = 0; steps < MaxDepth && s[at].Deprel is "conj" && s[at].Head >= 0 && !VerbForms.IsVerbal(s, s[at].Head); steps++)
        {
            at = s[at].Head;
        }

        var verb = s[at].Head;
        if (verb < 0)
        {
            return;
        }

        var relation = s[at].Deprel;
        if (relation is "nmod" && classes.Is(s[verb].Lemma, "series"))
        {
            AddGovernor(frame, verb);
            foreach (var child in s.Children(verb))
            {
                if (child != at && s[child].Deprel is "nmod" or "nmod:poss")
                {
                    AddWithConjuncts(frame, s[child].Deprel == "nmod:poss" ? "poss" : PrepositionOf(s, child) ?? "modifier", child);
                }
            }

            return;
        }

        if (!VerbForms.IsVerbal(s, verb))
        {
            return;
        }

        frame.Verb = verb;
        var lemma = s[verb].Lemma;
        var passive = VerbForms.IsPassive(s, verb, 0);
        if (relation is "obj" || (relation is "nsubj:pass" && passive))
        {
            if (classes.Is(lemma, "light"))
            {
                AddVerbArguments(frame, verb, "by", null, passive);
            }
            else if (classes.Is(lemma, "undergo"))
            {
                AddVerbArguments(frame, verb, "on", null, passive);
            }
            else if (classes.Is(lemma, "oppose"))
            {
                AddVerbArguments(frame, verb, "against", null, passive);
            }
        }
        else if (relation is "nsubj" && (classes.Is(lemma, "hitting") || classes.Is(lemma, "harm")))
        {
            AddVerbArguments(frame, verb, null, "on", passive);
        }
        else if (relation is "nsubj")
        {
            AddVerbArguments(frame, verb, null, null, passive);
        }
        else if (relation.StartsWith("obl", StringComparison.Ordinal))
        {
            var preposition = PrepositionOf(s, at);
            if (preposition == "under" && lemma is "come" or "be" or "remain")
            {
                AddVerbArguments(frame, verb, "on", null, passive);
            }
            else if (preposition is "with" or "by" && classes.Is(lemma, "hitting") && !passive)
            {
                AddVerbArguments(frame, verb, "by", "on", passive);
            }
            else if (classes.Is(lemma, "hitting") && passive)
            {
                AddWithConjuncts(frame, "on", s.Child(verb, "nsubj:pass"));
            }
        }
        else if (relation is "xcomp")
        {
            AddVerbArguments(frame, verb, "by", null, passive);
        }
    }

    private void AddVerbArguments(Frame frame, int verb, string? subjectAs, string? objectAs, bool passive)
    {
        var s = frame.Sentence;
        if (subjectAs is not null)
        {
            var subject = passive ? -1 : ClauseSubjects.Of(s, verb, 0);
            AddWithConjuncts(frame, subjectAs, subject == frame.Trigger ? -1 : subject);
        }

        foreach (var child in s.Children(verb))
        {
            if (child == frame.Trigger || s.IsBelow(frame.Trigger, child))
            {
                continue;
            }

            if (objectAs is not null && s[child].Deprel is "obj" or "nsubj:pass")
            {
                AddWithConjuncts(frame, objectAs, child);
            }
            else if (s[child].Deprel is "obl:agent")
            {
                AddWithConjuncts(frame, "by", child);
            }
            else if (s.Is(child, "obl") && PrepositionOf(s, child) is { } preposition)
            {
                AddWithConjuncts(frame, preposition, child);
            }
        }
    }

    /// <summary>Phrases that parsers hang on the object but that belong to the verb ("captured the town from X").</summary>
    private void AddObjectModifiers(Frame frame, int noun)
    {
        var s = frame.Sentence;
        foreach (var child in s.Children(noun))
        {
            if (s[child].Deprel == "nmod" && PrepositionOf(s, child) is ("from" or "in" or "near" or "with" or "against" or "on" or "at" or "between") and var preposition)
            {
                AddWithConjuncts(frame, preposition, child);
            }
        }
    }

    /// <summary>Lemma of the preposition of a phrase ("in", "against"), or null.</summary>
    public static string? PrepositionOf(Sentence s, int token)
    {
        foreach (var child in s.Children(token))
        {
            if (s[child].Deprel == "case" && s[child].Upos != Upos.Part)
            {
                return s[child].Lemma;
            }

            // Parsers hang it on the later part of a name now and then.
            if (s[child].Deprel == "flat" && s.Child(child, "case") is var inner and >= 0 && inner < token && s[inner].Upos != Upos.Part)
            {
                return s[inner].Lemma;
            }
        }

        return null;
    }

    /// <summary>"dozens of soldiers": the soldiers fill the slot.</summary>
    private int Counted(Sentence s, int token)
    {
        if (s[token].Upos != Upos.Num && !classes.Is(s[token].Lemma.ToLowerInvariant(), "quantity"))
        {
            return token;
        }

        foreach (var child in s.Children(token))
        {
            if (s[child].Deprel == "nmod" && PrepositionOf(s, child) == "of")
            {
                return child;
            }
        }

        return token;
    }

    private void AddWithConjuncts(Frame frame, string slot, int token)
    {
        if (token < 0)
        {
            return;
        }

        token = Counted(frame.Sentence, token);
        frame.Add(slot, token);
        foreach (var child in frame.Sentence.Children(token))
        {
            if (frame.Sentence[child].Deprel == "conj" && frame.Sentence[child].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num)
            {
                AddWithConjuncts(frame, slot, child);
            }
        }
    }
}
