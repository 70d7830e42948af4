using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Doers that the clause leaves to another act of the sentence or to whoever speaks.</summary>
internal static class SharedActors
{
    private const int MaxSteps = 6;

    /// <summary>
    /// "launched an operation aimed at the liberation of the city", "the attack caused damage": who did the one did the other. Drafts of one sentence.
    /// </summary>
    public static void Fill(ReadOnlySpan<EventDraft> sentence)
    {
        foreach (var draft in sentence)
        {
            if (draft.Actors.Count == 0 && (MissingActor.HasDoer(draft.Type) ? Source(draft, sentence) : Negotiation(draft, sentence)) is { } source)
            {
                draft.Actors.AddRange(source.Actors);
                draft.Derivation.Add(new DerivationStep("events/actor.act", "doer of the act it belongs to", source.Actors[0].Span));
            }

            if (Asked(draft, sentence) is { } asked)
            {
                draft.Recipients.Add(asked);
                draft.Derivation.Add(new DerivationStep("events/recipient.asked", "acts on the request", asked.Span));
            }
        }
    }

    /// <summary>"We demand an inquiry," the general said: the speaker demands.</summary>
    public static void AddSpeaker(EventDraft draft, Statement statement)
    {
        var subject = draft.Frame.First("subject");
        if (subject < 0 || draft.Sentence[subject].LowerLemma is not ("we" or "i"))
        {
            return;
        }

        draft.Actors.RemoveAll(a => a.Span is { } span && span.Start == draft.Sentence[subject].Extent.Start);
        // "we destroyed the camp," the general said: his side did.
        var speaker = statement.Speaker.Role is not null && draft.Sentence[subject].LowerLemma is "we" && CapableActors.IsForce(draft.Type)
            ? new Actor { Text = draft.Sentence[subject].Form, Span = new TextSpan(draft.Sentence[subject].Start, draft.Sentence[subject].End, draft.Sentence[subject].Form), Country = statement.Speaker.Country, Sector = statement.Speaker.Sector, Group = statement.Speaker.Group, Basis = draft.Status.IsActual() ? Basis.Claimed : Basis.Stated }
            : statement.Speaker;
        if (!draft.Actors.Contains(speaker))
        {
            draft.Actors.Add(speaker);
            draft.Derivation.Add(new DerivationStep("events/actor.speaker", "first person: whoever speaks", statement.Cue));
        }
    }

    /// <summary>
    /// "launched an offensive to retake the town from the rebels": it is against them; "rebels fired rockets ..., causing damage": they caused it. Told of the merged, that it may not sway
    /// what is one happening.
    /// </summary>
    public static void FillMerged(List<EventDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft is { Type: EventType.Destruction, Actors.Count: 0, Status: EventStatus.Happened } && i > 0 && drafts[i - 1] is { Actors.Count: > 0 } act && act.Sentence == draft.Sentence && IsAct(act.Type))
            {
                draft.Actors.AddRange(act.Actors);
                draft.Derivation.Add(new DerivationStep("events/actor.act", "doer of the act it belongs to", act.Actors[0].Span));
            }

            if (draft is { Type: EventType.Offensive, Recipients.Count: 0 } && Goal(draft, drafts) is { } goal)
            {
                draft.Recipients.AddRange(goal.Recipients);
                draft.Derivation.Add(new DerivationStep("events/recipient.goal", "from whom it is to take ground", goal.Recipients[0].Span));
            }
        }
    }

    /// <summary>"sent jets at the request of the government": whoever acts on a request was asked; of a state's forces the state was.</summary>
    private static Actor? Asked(EventDraft draft, ReadOnlySpan<EventDraft> sentence)
    {
        if (draft is not { Type: EventType.Demand, IsNoun: true, Recipients.Count: 0, Actors: [var asking, ..] } || FrameReader.PrepositionOf(draft.Sentence, draft.Token) is not ("on" or "at" or "upon" or "following"))
        {
            return null;
        }

        Actor? asked = null;
        foreach (var other in sentence)
        {
            if (other.Token < draft.Token && other.Actors.Count > 0 && !EventParties.Same(other.Actors[0], asking))
            {
                asked = other.Actors[0];
            }
        }

        return asked is { Sector: Sectors.Military, Country: not null } ? asked with { Sector = Sectors.Government } : asked;
    }

    private static bool IsAct(EventType type) => type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.Attack;

    private static EventDraft? Goal(EventDraft draft, List<EventDraft> drafts)
    {
        foreach (var other in drafts)
        {
            if (other.Sentence == draft.Sentence && other.Type is EventType.Capture or EventType.Withdrawal && other.Recipients.Count > 0 && other.Token > draft.Token
                && draft.Sentence.IsBelow(other.Token, other.Status == EventStatus.Planned ? draft.ClauseHead : draft.Token))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>"talks with the rebels to negotiate a ceasefire": who talks is who agrees.</summary>
    private static EventDraft? Negotiation(EventDraft draft, ReadOnlySpan<EventDraft> sentence)
    {
        var s = draft.Sentence;
        var at = draft.Type is EventType.Ceasefire ? s[draft.Token].Head : -1;
        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            foreach (var other in sentence)
            {
                if (other != draft && (other.Token == at || other.Frame.Verb == at) && other.Actors.Count > 1 && other.Type is EventType.Talks or EventType.Agreement)
                {
                    return other;
                }
            }

            at = s[at].Deprel is "ccomp" or "parataxis" ? -1 : s[at].Head;
        }

        return null;
    }

    private static EventDraft? Source(EventDraft draft, ReadOnlySpan<EventDraft> sentence)
    {
        var s = draft.Sentence;
        var verb = draft.Frame.Verb;
        if (verb >= 0 && draft.Type == EventType.Destruction)
        {
            foreach (var other in sentence)
            {
                if (other != draft && other.Actors.Count > 0 && other.IsNoun && s[other.Token].Head == verb
                    && (s[other.Token].Deprel is "nsubj" || (s.Is(other.Token, "obl") && FrameReader.PrepositionOf(s, other.Token) is "in" or "by" or "from" && VerbForms.IsPassive(s, verb, 0) && IsAct(other.Type))))
                {
                    return other;
                }
            }
        }

        var at = s[draft.Token].Head;
        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            foreach (var other in sentence)
            {
                if (other != draft && other.Token == at && other.Actors.Count > 0 && other.Type == EventType.Offensive)
                {
                    return other;
                }
            }

            if (s[at].Deprel is "ccomp" or "acl:relcl" or "parataxis" or "root")
            {
                return null;
            }

            at = s[at].Head;
        }

        return null;
    }
}
