using Dateline.Actors;
using Dateline.Rules;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>
/// Finds the doer that the frame of an event leaves out: the subject of the clause a participle, infinitive or noun depends on, or the party
/// that stands right before ("rebel rocket fire").
/// </summary>
internal static class MissingActor
{
    private const int MaxSteps = 6;
    private const int Near = 10;

    public static void Fill(EventDraft draft, AnnotatedReport report, WordClasses words)
    {
        if (draft.Actors.Count > 0 || !HasDoer(draft.Type))
        {
            return;
        }

        if (draft.IsNoun && Claimant(draft, report) is { } claimant)
        {
            draft.Actors.Add(claimant.Value with { Basis = Basis.Claimed });
            draft.Derivation.Add(new DerivationStep("events/actor.claimed", "claims responsibility", claimant.Value.Span));
            return;
        }

        var found = draft.IsNoun ? OfNoun(draft, report, words) : draft.Frame.Passive ? null : RightBefore(draft, report) ?? OfVerb(draft, report);
        if (found is null || draft.Recipients.Contains(found.Value) || draft.Supporters.Contains(found.Value))
        {
            return;
        }

        draft.Actors.Add(found.Value);
        draft.Derivation.Add(new DerivationStep("events/actor.clause", "doer of the clause it depends on", found.Value.Span));
    }

    public static bool HasDoer(EventType type) =>
        type is not (EventType.Accident or EventType.Casualties or EventType.Displacement or EventType.CeasefireViolation or EventType.Ceasefire or EventType.Talks);

    private static Mention<Actor>? OfVerb(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var at = draft.Token;
        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            var subject = s.Child(at, "nsubj") is >= 0 and var own ? own : ClauseSubjects.BareOf(s, at);
            if (subject >= 0)
            {
                return Doer(report, s, subject) ?? OwnerOfAim(report, s, subject) ?? (step == 0 ? null : Before(draft, report));
            }

            if (s[at].Deprel is "acl" or "acl:relcl" && s[at].Head >= 0 && Doer(report, s, s[at].Head) is { } head)
            {
                return head;
            }

            if (s[at].Deprel is "ccomp" or "parataxis" && step > 0)
            {
                // Whoever says it is not whoever did it.
                break;
            }

            if (ClauseSubjects.AskedOf(s, at) is >= 0 and var asked)
            {
                // "urged both sides to agree": whoever urges does not agree.
                return Doer(report, s, asked);
            }

            at = s[at].Head;
        }

        return Before(draft, report);
    }

    private static Mention<Actor>? OfNoun(EventDraft draft, AnnotatedReport report, WordClasses words)
    {
        var s = draft.Sentence;
        foreach (var mention in report.ActorsIn(s.Index))
        {
            if (mention.End <= draft.First && draft.First - mention.End <= 1 && ArgumentClasses.HasPower(mention.Value) && (s[mention.Head].Deprel is "compound" or "amod" or "nmod:poss" or "nmod" or "nsubj" or "obl" || IsDoubled(s, mention.Head, draft.Token))
                && (mention.First == 0 || s[mention.First - 1].Upos is not Upos.Adp || s[mention.First - 1].Lemma == "by"))
            {
                return IsDoubled(s, mention.Head, draft.Token) && CapableActors.IsCalledGovernment(mention.Value) ? mention with { Value = mention.Value with { Sector = Sectors.Military } } : mention;
            }
        }

        var verb = draft.Frame.Verb;
        if (Responsible(draft, report) is { } responsible)
        {
            return responsible;
        }

        if (verb >= 0 && IsMeans(s, draft.Token, verb))
        {
            return ClauseSubjects.Of(s, verb, 0) is >= 0 and var killer ? Doer(report, s, killer) : null;
        }

        if (draft.Type is EventType.Airstrike or EventType.Shelling && AboveNouns(s, draft.Token) is var hit && s[hit].Head is >= 0 and var harm && IsMeans(s, hit, harm, draft.Token))
        {
            return ClauseSubjects.Of(s, harm, 0) is >= 0 and var shooter ? Doer(report, s, shooter) : null;
        }

        if (verb >= 0 && s.Is(draft.Token, "obj") && s[draft.Token].Head == verb && s[verb].Lemma is "commit" or "perpetrate" or "launch" or "carry" or "conduct" or "stage" or "mount"
            && s.Child(verb, "nsubj", "nsubj:pass") < 0 && RightBefore(report, s, verb) is { } before)
        {
            return before;
        }

        if (verb < 0 || VerbForms.IsPassive(s, verb, 0) || IsReaction(s, draft.Token, verb, words) || draft.Type is EventType.Protest or EventType.Airstrike or EventType.Shelling or EventType.Clash or EventType.Siege)
        {
            return null;
        }

        // "accused Russia of a war crime": whoever is accused is said to have done it.
        var charged = s[verb].Lemma is "accuse" or "blame" or "suspect" or "convict" or "charge" or "condemn" ? s.Child(verb, "obj") : -1;
        var subject = charged >= 0 ? charged : s.Child(verb, "nsubj");
        return subject >= 0 && draft.Frame.First("against") != subject && !IsTimeAnchor(s, draft.Token, verb) && subject != draft.Token && s.Child(verb, "ccomp") < 0 ? Doer(report, s, subject) : null;
    }

    /// <summary>"condemned the coalitions air strikes": parsers take an owner that has lost its apostrophe for one more object.</summary>
    private static bool IsDoubled(Sentence s, int owner, int noun) =>
        s[owner].Head == s[noun].Head && s[owner].Deprel == s[noun].Deprel && (s[owner] is { Deprel: "obj", Xpos: "NNS" } || (s[owner].Deprel is "obl:agent" && s.Child(noun, "case", "cc") < 0));

    /// <summary>"killed the commander in a drone strike", "commits crimes through bombardment": the strike is how it was done.</summary>
    private static bool IsMeans(Sentence s, int noun, int verb) => s.Is(noun, "obl") && IsMeans(s, noun, verb, noun);

    /// <param name="s">The sentence.</param>
    /// <param name="top">The word under the verb that the noun stands below, or the noun.</param>
    /// <param name="verb">The verb of harm.</param>
    /// <param name="noun">The act.</param>
    private static bool IsMeans(Sentence s, int top, int verb, int noun) =>
        s[top].Head == verb && s[top].Deprel is "obl" or "obj" && FrameReader.PrepositionOf(s, noun) is "in" or "with" or "through" or "by" && !VerbForms.IsPassive(s, verb, 0) && s.Child(verb, "obj") >= 0
        && s[verb].Lemma is "kill" or "wound" or "injure" or "hurt" or "destroy" or "damage" or "eliminate" or "assassinate" or "target" or "hit" or "commit" or "perpetrate";

    /// <summary>Of "injured five people with rocket fire", where parsers hang the fire on the people, the people.</summary>
    private static int AboveNouns(Sentence s, int noun)
    {
        for (var steps = 0; s.Is(noun, "nmod") && s[noun].Head >= 0 && steps < 3; steps++)
        {
            noun = s[noun].Head;
        }

        return noun;
    }

    /// <summary>"the government has been responsible for gas attacks".</summary>
    private static Mention<Actor>? Responsible(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var word = s[s[draft.Token].Deprel is "conj" && s[draft.Token].Head is >= 0 and var joined ? joined : draft.Token].Head;
        return word >= 0 && s[word].Lemma is "responsible" && s.Child(word, "cop") >= 0 && !Verbs.IsNegated(s, word) && s.Child(word, "nsubj") is >= 0 and var subject ? Doer(report, s, subject) : null;
    }

    /// <summary>Whether the clause only reacts to the act: "criticized the raid", "arrested a man over the attack", "opened an inquiry into the massacre", "vowed an answer to the attack".</summary>
    private static bool IsReaction(Sentence s, int noun, int verb, WordClasses words) =>
        words.Is(s[verb].Lemma, "reacting") || (s[noun].Deprel is "nmod" && words.Is(s[s[noun].Head].Lemma, "aftermath"))
        || (s.Is(noun, "obl") && s[noun].Head == verb && FrameReader.PrepositionOf(s, noun) is "to" or "over" or "despite" && !words.Is(s[verb].Lemma, "resorting"));

    /// <summary>"has flown sorties since the start of the operation": the operation only says when.</summary>
    private static bool IsTimeAnchor(Sentence s, int noun, int verb)
    {
        for (var at = noun; at >= 0 && at != verb; at = s[at].Head)
        {
            if (s.Is(at, "obl") && FrameReader.PrepositionOf(s, at) is "since" or "until" or "before")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"claimed responsibility for the attack": who claims it did it.</summary>
    private static Mention<Actor>? Claimant(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var noun = s[draft.Token].Deprel is "conj" && s[draft.Token].Head >= 0 ? s[s[draft.Token].Head].Head : s[draft.Token].Head;
        if (noun < 0 || s[noun].Lemma is not ("responsibility" or "credit") || s[noun].Head < 0 || s[s[noun].Head].Lemma is not ("claim" or "take" or "assume" or "accept" or "admit"))
        {
            // The parse may hang "for the attack" on the verb.
            noun = noun >= 0 && s[noun].Lemma is "claim" or "take" or "assume" ? s.Child(noun, "obj") : -1;
            if (noun < 0 || s[noun].Lemma is not ("responsibility" or "credit") || FrameReader.PrepositionOf(s, draft.Token) != "for")
            {
                return null;
            }
        }

        var verb = s[noun].Head;
        var subject = ClauseSubjects.Of(s, verb, 0);
        return subject >= 0 && s.Child(subject, "det") is var det && (det < 0 || s[det].Lemma != "no") ? Doer(report, s, subject) : null;
    }

    /// <summary>"hours after the start of the offensive rebels seized the town": the party right before a verb that takes ground, whatever the parse hangs it on.</summary>
    private static Mention<Actor>? RightBefore(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        if (draft.Type is not (EventType.Capture or EventType.Offensive or EventType.Advance or EventType.Shelling or EventType.Deployment))
        {
            return IsHarm(draft.Type) && RightBefore(report, s, draft.Token) is { } bare && s.Child(bare.Head, "case") < 0 && s[bare.Head].Deprel is "nmod" or "obl" or "compound" ? bare : null;
        }

        var verb = s[draft.Token].Deprel is "xcomp" && s[draft.Token].Head is >= 0 and var ruling && ruling < draft.Token ? ruling : draft.Token;
        return RightBefore(report, s, verb);
    }

    private static bool IsHarm(EventType type) =>
        type is EventType.Killing or EventType.Destruction or EventType.Attack or EventType.Airstrike or EventType.Detention or EventType.Siege or EventType.Interception or EventType.Abduction;

    private static Mention<Actor>? RightBefore(AnnotatedReport report, Sentence s, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && s[at].Upos is Upos.Aux or Upos.Adv)
        {
            at--;
        }

        return at >= 0 && (s[verb].Xpos is "VBD" or "VBZ" or "VBP" || at < verb - 1) && report.ActorAt(s.Index, at) is { } mention && mention.End == at + 1 && ArgumentClasses.IsArmed(mention.Value)
            && (!s.Is(at, "nmod") || FrameReader.PrepositionOf(s, at) is not ("on" or "against" or "with")) ? mention : null;
    }

    /// <summary>The nearest armed party before the trigger.</summary>
    private static Mention<Actor>? Before(EventDraft draft, AnnotatedReport report)
    {
        Mention<Actor>? best = null;
        foreach (var mention in report.ActorsIn(draft.Sentence.Index))
        {
            if (mention.End <= draft.Token && draft.Token - mention.End <= Near && ArgumentClasses.HasPower(mention.Value)
                && draft.Sentence[mention.Head].Deprel is "nsubj" or "nsubj:pass" or "root" or "conj" or "compound" or "dislocated" or "parataxis"
                && !IsHelper(draft.Sentence, mention.Head) && !(mention.End < draft.Sentence.Length && draft.Sentence[mention.End].Form is "-"))
            {
                best = mention;
            }
        }

        return best;
    }

    /// <summary>"their aim is to take the town": whose aim it is.</summary>
    private static Mention<Actor>? OwnerOfAim(AnnotatedReport report, Sentence s, int subject) =>
        s.Is(subject, "nsubj:outer") && s.Child(subject, "nmod:poss") is var owner and >= 0 ? Doer(report, s, owner) : null;

    /// <summary>Whether a party stands in a list of those by whom another is helped or hit.</summary>
    private static bool IsHelper(Sentence s, int token)
    {
        while (s[token].Deprel is "conj" && s[token].Head >= 0)
        {
            token = s[token].Head;
        }

        return s[token].Deprel is "obl:agent";
    }

    private static Mention<Actor>? Doer(AnnotatedReport report, Sentence s, int token) =>
        report.ActorAt(s.Index, token) is { } mention && ArgumentClasses.HasPower(mention.Value) ? mention : null;
}
