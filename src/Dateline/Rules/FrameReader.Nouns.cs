using Dateline.Syntax;

namespace Dateline.Rules;

/// <summary>Frames of event nouns: their own phrases, then what the verb that governs them holds.</summary>
internal sealed partial class FrameReader
{
    private void ReadNoun(Frame frame, int noun)
    {
        var s = frame.Sentence;
        string? last = null;
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
                // "raids by the army and Russian jets": parsers hang the jets on the raids with no preposition of their own.
                var preposition = PrepositionOf(s, child) ?? (child < noun ? "modifier" : s.Child(child, "cc") >= 0 ? last : null);
                if (preposition is null)
                {
                    continue;
                }

                last = preposition;
                AddWithConjuncts(frame, preposition, child);
                if (preposition is "of" or "on" or "with" or "against")
                {
                    AddDoerBelow(frame, child);
                    if (preposition is "of")
                    {
                        AddSource(frame, child);
                    }
                }
            }
            else if (relation is "acl" && EnclosedPreposition(s, child) is { } enclosing)
            {
                AddWithConjuncts(frame, enclosing, s.Child(child, "obj"));
            }
            else if (relation is "acl")
            {
                AddParticiple(frame, child);
            }
            else if (relation is "conj")
            {
                AddSharedParticiple(frame, noun, child);
            }
            else if (relation is "acl:relcl")
            {
                AddClause(frame, child);
            }
        }

        AddNeighbours(frame, noun);
        AddStrayParticiple(frame, noun);
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
        if (relation is "nmod" && s[verb].Deprel is "obj" && s[verb].Head >= 0 && classes.Is(s[s[verb].Head].Lemma, "employ") && PrepositionOf(s, at) == "in")
        {
            // "used jets in strikes on the town": parsers hang the strikes on the jets.
            (verb, relation) = (s[verb].Head, "obl");
        }

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
        if (relation is "obl" && !passive && IsBareObject(s, verb, at))
        {
            relation = "obj";
        }

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
            else if (classes.Is(lemma, "oppose") || IsRepelled(s, verb))
            {
                AddVerbArguments(frame, verb, "against", null, passive);
            }
        }
        else if (relation is "nsubj" && (classes.Is(lemma, "hitting") || classes.Is(lemma, "harm") || classes.Is(lemma, "topple")))
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
            else if (preposition == "under" && passive && lemma is "place" or "put" or "keep" or "hold")
            {
                // "were placed under arrest"
                AddWithConjuncts(frame, "on", s.Child(verb, "nsubj:pass"));
            }
            else if (preposition is "in" && classes.Is(lemma, "employ"))
            {
                AddVerbArguments(frame, verb, "by", null, passive);
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

    /// <summary>"fought off counterattacks", "beat back an assault".</summary>
    private static bool IsRepelled(Sentence s, int verb) =>
        s[verb].Lemma is "fight" or "beat" or "drive" or "push" or "hold" or "ward" or "fend" && s.Child(verb, "compound:prt", "advmod") is var particle and >= 0 && s[particle].Lemma is "off" or "back";

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
}
