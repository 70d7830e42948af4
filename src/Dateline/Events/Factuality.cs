using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Status of an event from tense, mood, polarity and the words that govern it.</summary>
internal sealed class Factuality(FactualityCues cues)
{
    private const int MaxSteps = 8;
    private readonly Aspect aspect = new(cues);

    /// <summary>Sets status and hedge of a draft and notes the cue.</summary>
    public void Read(EventDraft draft, EventRule rule)
    {
        draft.Status = rule.Status ?? Governed(draft, draft.Sentence, draft.Token) ?? (aspect.IsScheduled(draft) ? EventStatus.Planned : aspect.IsOngoing(draft) ? EventStatus.Ongoing : EventStatus.Happened);
    }

    /// <summary>Sets the status of a toll that stands for itself: "vowed to die there".</summary>
    public void ReadToll(EventDraft draft) => draft.Status = Governed(draft, draft.Sentence, draft.Token) ?? draft.Status;

    private EventStatus? Governed(EventDraft draft, Sentence s, int at)
    {
        if (s[at].Deprel is "amod" || (at == draft.Token && draft.IsNoun && IsKnownByDeed(s, at)))
        {
            // "to take the besieged town", "asked for the raid that killed 20": what a thing is called is a fact.
            return null;
        }

        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            if (Modality(draft, s, at) is { } modal)
            {
                return modal;
            }

            var head = s[at].Head;
            var relation = s[at].Deprel;
            if (head < 0)
            {
                break;
            }

            if (UnrealClauses.IsCharge(s, at, head))
            {
                return EventStatus.Hypothetical;
            }

            if (relation is "conj")
            {
                if (s[at].Xpos is "VBD" && s[head].Xpos is "VB")
                {
                    // "did not say who fired but blamed the rebels": a finite verb of its own
                    break;
                }

                if (VerbForms.IsVerbal(s, at) && VerbForms.IsVerbal(s, head) && s.Child(at, "nsubj", "aux") < 0 && Modality(draft, s, head) is { } shared)
                {
                    return shared;
                }

                if (VerbForms.IsVerbal(s, at) && s.Child(at, "nsubj") >= 0)
                {
                    break;
                }

                at = VerbForms.IsVerbal(s, at) && ClauseSubjects.PartnerOf(s, at) is var partner and >= 0 ? partner : head;
                continue;
            }

            var lemma = s[head].LowerLemma;
            if (relation is "nsubj" && at == draft.Token && s[head].Upos is Upos.Adj && s.Child(head, "cop") >= 0 && cues.OfModifier(lemma) is { } kept)
            {
                // "clashes are frequent"
                return kept;
            }

            if (relation is "nsubj" or "nsubj:pass" && s.Child(head, "xcomp") >= 0 && cues.Of(lemma, "subject", relation) is { } ahead)
            {
                draft.Derivation.Add(new DerivationStep("events/factuality", $"{ahead.ToString().ToLowerInvariant()}: subject of '{s[head].Form}'"));
                return ahead;
            }

            if (relation is "xcomp" && (s[head].Lemma == "yet" || (s[head].Lemma is "have" or "be" && UnrealClauses.HasYet(s, head))))
            {
                return EventStatus.Negated;
            }

            if (at == draft.Frame.Verb && IsLeftOpen(draft.Type, s[head]) && cues.Of(lemma, "attempt", relation) is { } tried)
            {
                draft.Derivation.Add(new DerivationStep("events/factuality", $"{tried.ToString().ToLowerInvariant()}: only '{s[head].Form}'"));
                return tried;
            }

            if (relation is "xcomp" && IsPurpose(s, at, head))
            {
                return EventStatus.Planned;
            }

            if (cues.Of(lemma, VerbForms.IsVerbal(s, head) ? "verb" : "noun", relation) is { } cue && !IsSubjectOf(relation))
            {
                draft.Derivation.Add(new DerivationStep("events/factuality", $"{cue.ToString().ToLowerInvariant()}: governed by '{s[head].Form}'"));
                return cue == EventStatus.Negated && Modality(draft, s, head) == EventStatus.Negated ? EventStatus.Happened
                    : cue == EventStatus.Planned && relation is "xcomp" or "obl" && Governed(draft, s, head) is { } above ? above
                    : cue;
            }

            if (at == draft.Token && draft.IsNoun && s.Is(at, "obl") && FrameReader.PrepositionOf(s, at) is "after" or "for" or "since" or "following" or "despite" or "over")
            {
                // "would retaliate for the killing": the killing is taken as given.
                break;
            }

            if (ClauseSubjects.AskedOf(s, at) >= 0)
            {
                return EventStatus.Demanded;
            }

            if (relation is "advcl" && Mark(s, at) is { } mark)
            {
                if (mark is "if" or "unless" or "lest" or "whether")
                {
                    return EventStatus.Hypothetical;
                }

                if (mark is "to" && s[at].Xpos == "VB")
                {
                    return EventStatus.Planned;
                }

                break;
            }

            if (relation is "acl" && s[at].Xpos == "VB" && Mark(s, at) == "to")
            {
                return EventStatus.Planned;
            }

            if (relation is "acl:relcl" or "parataxis" or "advcl" or "ccomp" or "root" || (relation is "acl" && s[at].Xpos is "VBG" or "VBN"))
            {
                // Another clause: a reporting verb's own mood is not the event's.
                break;
            }

            at = head;
        }

        return null;
    }

    /// <summary>What an attempt has not brought about: "are trying to retake the base"; one that is over was an assault all the same ("tried to retake it on Monday").</summary>
    private static bool IsLeftOpen(EventType type, Token attempt) =>
        type is EventType.Ceasefire or EventType.Agreement || (attempt.Xpos is not "VBD" && type is EventType.Capture or EventType.Siege or EventType.SiegeLifted or EventType.SupplyCut);

    /// <summary>"launched a campaign |to take the town": the infinitive right after an object that has an end, which the parser hangs on the verb.</summary>
    private bool IsPurpose(Sentence s, int at, int head)
    {
        var (mark, aim) = (s.Child(at, "mark"), s.Child(head, "obj"));
        return aim >= 0 && mark == aim + 1 && s[mark].Lemma == "to" && s[at].Xpos == "VB" && cues.Of(s[aim].LowerLemma, "noun", "xcomp") is not null;
    }

    private static bool IsSubjectOf(string relation) => relation is "nsubj" or "nmod:poss" or "acl:relcl" or "parataxis";

    private EventStatus? Modality(EventDraft draft, Sentence s, int at)
    {
        if (UnrealClauses.IsInstead(s, at))
        {
            return EventStatus.Negated;
        }

        foreach (var child in s.Children(at))
        {
            var lemma = s[child].Lemma;
            var relation = s[child].Deprel;
            if (relation is "advmod" or "det" or "aux" or "cc:preconj" && lemma is "not" or "never" or "no" or "neither" or "n't" or "nt"
                && !(lemma == "no" && child + 1 < s.Length && s[child + 1].Lemma is "longer" && draft.Durative))
            {
                Note(draft, s, child, "negated");
                return EventStatus.Negated;
            }

            if (relation is "nsubj" or "nsubj:pass" or "obj" && (at == draft.Token ? !draft.IsNoun : HasAny(s, draft.Token) && s[draft.Token].Head == at) && HasNo(s, child))
            {
                Note(draft, s, child, "negated");
                return EventStatus.Negated;
            }

            // "their aim is to take the town"
            if (relation is "nsubj" or "nsubj:outer" && cues.Of(lemma.ToLowerInvariant(), "noun", "acl") is { } aim && s.Child(at, "mark") is var mark and >= 0 && s[mark].Lemma == "to")
            {
                Note(draft, s, child, aim.ToString().ToLowerInvariant());
                return aim;
            }

            if (relation is "aux")
            {
                switch (lemma)
                {
                    case "will" or "shall" or "'ll" or "wo":
                        Note(draft, s, child, "planned");
                        return NegatedBeside(s, at) ? EventStatus.Negated : EventStatus.Planned;
                    case "would" when !UnrealClauses.HasHave(s, at) && !draft.IsNoun && (at == draft.Frame.Verb || (draft.Frame.Verb >= 0 && s[draft.Frame.Verb].Deprel is "xcomp" && s[draft.Frame.Verb].Head == at)) && UnrealClauses.IsAnnounced(s, at):
                        Note(draft, s, child, "planned");
                        return NegatedBeside(s, at) ? EventStatus.Negated : EventStatus.Planned;
                    case "would" when !UnrealClauses.HasHave(s, at):
                        return NegatedBeside(s, at) ? EventStatus.Negated : EventStatus.Hypothetical;
                    case "could" or "may" or "might" or "can":
                        Note(draft, s, child, "hypothetical");
                        return EventStatus.Hypothetical;
                    case "should" or "must" or "ought":
                        Note(draft, s, child, "demanded");
                        return EventStatus.Planned;
                }
            }

            if (relation is "mark" && lemma is "if" or "unless" or "lest" or "whether")
            {
                return EventStatus.Hypothetical;
            }

            if (relation is "case" && lemma is "without")
            {
                return EventStatus.Negated;
            }

            if (relation is "amod" or "advmod" or "compound" && cues.OfModifier(lemma.ToLowerInvariant()) is { } modifier)
            {
                Note(draft, s, child, modifier.ToString().ToLowerInvariant());
                return modifier;
            }

            if (relation is "advmod" && cues.IsHedge(lemma.ToLowerInvariant()))
            {
                draft.Hedge ??= s[child].Form.ToLowerInvariant();
            }
        }

        return null;
    }

    /// <summary>"no rebels were stationed there", "none of the shells hit the town".</summary>
    private static bool HasNo(Sentence s, int noun) =>
        s[noun].LowerLemma is "none" or "nobody" || (s.Child(noun, "det") is var det and >= 0 && s[det].Lemma == "no");

    /// <summary>"any fighting", which only stands where something is denied, asked or supposed.</summary>
    private static bool HasAny(Sentence s, int noun) => s.Child(noun, "det") is var det and >= 0 && s[det].Lemma == "any";

    /// <summary>"the raid that killed 20 people".</summary>
    private static bool IsKnownByDeed(Sentence s, int noun)
    {
        var clause = s.Child(noun, "acl:relcl");
        return clause >= 0 && s[clause].Xpos == "VBD" && s.Child(clause, "aux", "advmod") < 0 && s.Child(noun, "det") is var det and >= 0 && s[det].Lemma == "the";
    }

    private static bool NegatedBeside(Sentence s, int at)
    {
        foreach (var child in s.Children(at))
        {
            if (s[child].Lemma is "not" or "never" or "n't")
            {
                return true;
            }
        }

        return false;
    }

    private static string? Mark(Sentence s, int at)
    {
        foreach (var child in s.Children(at))
        {
            if (s[child].Deprel == "mark")
            {
                return s[child].LowerLemma;
            }
        }

        return null;
    }

    private static void Note(EventDraft draft, Sentence s, int token, string what) =>
        draft.Derivation.Add(new DerivationStep("events/factuality", $"{what}: '{s[token].Form}'"));
}
