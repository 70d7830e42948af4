using System.Globalization;
using Dateline.Syntax;

namespace Dateline.Rules;

/// <summary>Reads the frame of a verb or of an event noun from the parse.</summary>
internal sealed partial class FrameReader(WordClasses classes)
{
    private const int MaxDepth = 6;
    private static readonly string[] Days = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

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
                var antecedent = ClauseSubjects.Antecedent(s, child, verb);
                AddWithConjuncts(frame, "subject", antecedent == child ? child : ClauseSubjects.Bearer(s, antecedent));
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
        if (!frame.Passive && !frame.Has("object"))
        {
            AddWithConjuncts(frame, "object", ObjectOfJoined(s, verb));
        }

        if (frame.Passive && !frame.Has("object") && s[verb].Deprel is "conj" or "xcomp")
        {
            AddWithConjuncts(frame, "object", ClauseSubjects.Shared(s, verb, 0));
        }

        if (!frame.Has("subject") && !frame.Passive)
        {
            AddWithConjuncts(frame, "subject", RunnerBefore(s, verb) is >= 0 and var runner ? runner : ClauseSubjects.BareOf(s, verb) is >= 0 and var bare ? bare : ClauseSubjects.Shared(s, verb, 0));
        }
    }

    /// <summary>"killed and wounded dozens of rebels": the object stands with the second of two verbs side by side; or -1.</summary>
    private static int ObjectOfJoined(Sentence s, int verb) =>
        verb + 2 < s.Length && s[verb + 1].Upos is Upos.Cconj && s[verb + 2] is { Deprel: "conj", Upos: Upos.Verb } second && second.Head == verb && second.Xpos == s[verb].Xpos ? s.Child(verb + 2, "obj") : -1;

    /// <summary>"fired at troops trying to storm the town": who tries is the force right before, not whoever fired.</summary>
    private int RunnerBefore(Sentence s, int verb) =>
        verb > 0 && s[verb] is { Xpos: "VBG", Deprel: "advcl" } && classes.Is(s[verb].Lemma, "course") && s[verb - 1].Upos is Upos.Noun && s[verb - 1].Deprel is "obj" or "obl" or "nmod" or "obl:agent"
            && classes.Is(s[verb - 1].Lemma, "force") && s.Child(verb, "mark", "case") < 0
            ? verb - 1
            : -1;

    private void AddOblique(Frame frame, int child, string relation)
    {
        var s = frame.Sentence;
        var preposition = PrepositionOf(s, child);
        if (preposition is null)
        {
            if (relation is "obl" && !frame.Passive && IsBareObject(s, frame.Trigger, child))
            {
                AddWithConjuncts(frame, "object", child);
            }

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

    /// <summary>"fought off several raids": what stands right behind the verb's particle with no preposition is its object, whatever parsers call it.</summary>
    private static bool IsBareObject(Sentence s, int verb, int child) =>
        verb + 1 < s.Length && s[verb + 1].Deprel is "compound:prt" && s.SubtreeFirst(child) == verb + 2 && PrepositionOf(s, child) is null && s.Child(verb, "obj") < 0;

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
            AddJoinedBefore(frame, noun, verb);
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

    /// <summary>"militants and other groups fighting the army": the groups that stand between the first and the participle fight too.</summary>
    private static void AddJoinedBefore(Frame frame, int noun, int verb)
    {
        foreach (var child in frame.Sentence.Children(noun))
        {
            if (child > noun && child < verb && frame.Sentence[child].Deprel is "conj" && frame.Sentence[child].Upos is Upos.Noun or Upos.Propn)
            {
                frame.Add("subject", child);
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
            else if (s[child].Deprel == "nmod" && PrepositionOf(s, child) == "of")
            {
                AddSource(frame, child);
            }
        }
    }

    /// <summary>"took most of the district from the rebels".</summary>
    private void AddSource(Frame frame, int noun)
    {
        foreach (var child in frame.Sentence.Children(noun))
        {
            if (frame.Sentence[child].Deprel == "nmod" && PrepositionOf(frame.Sentence, child) == "from")
            {
                AddWithConjuncts(frame, "from", child);
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
                return IsOfDate(s, child, token) ? null : s[child].Lemma;
            }

            // Parsers hang it on the later part of a name now and then.
            if (s[child].Deprel == "flat" && s.Child(child, "case") is var inner and >= 0 && inner < token && s[inner].Upos != Upos.Part)
            {
                return s[inner].Lemma;
            }
        }

        return null;
    }

    /// <summary>"On May 3 army units shelled ...": with its comma lost, parsers hang the preposition of the day on what follows.</summary>
    private static bool IsOfDate(Sentence s, int preposition, int token) =>
        preposition + 2 < token && s[preposition].Form is "On" && s[preposition + 1] is { Upos: Upos.Propn, Form: var day } && (Array.IndexOf(Days, day) >= 0 || (Array.IndexOf(Months, day) >= 0 && s[preposition + 2].Upos is Upos.Num && preposition + 3 < token))
        && s[token].Upos is Upos.Noun or Upos.Propn;

    /// <summary>"dozens of soldiers": the soldiers fill the slot.</summary>
    private int Counted(Sentence s, int token)
    {
        if (s[token].Upos != Upos.Num && !classes.Is(s[token].LowerLemma, "quantity"))
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
            if (frame.Sentence[child].Deprel == "conj" && frame.Sentence[child].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num && !OpensClause(frame.Sentence, child))
            {
                AddWithConjuncts(frame, slot, child);
            }
        }
    }

    /// <summary>"killing the attackers, a commander told reporters": a subject of what follows that the parse joins to a list.</summary>
    private static bool OpensClause(Sentence s, int noun)
    {
        var next = s.SubtreeEnd(noun);
        return next < s.Length && s[next] is { Upos: Upos.Verb, Xpos: "VBD" or "VBZ", Deprel: "parataxis" } && s.Child(next, "nsubj") < 0 && s.Child(noun, "cc") < 0;
    }
}
