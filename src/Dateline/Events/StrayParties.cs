using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Parties of an act that parsers hang on another word of the sentence.</summary>
internal sealed class StrayParties(WordClasses words)
{
    private const int Reach = 16;

    /// <param name="draft">The event.</param>
    /// <param name="report">The report.</param>
    /// <param name="betweenSides">Whether its rule takes what stands after "between" for sides.</param>
    public void Add(EventDraft draft, AnnotatedReport report, bool betweenSides)
    {
        if (draft.Actors.Count < 2 && betweenSides)
        {
            AddSidesBetween(draft, report);
        }

        if (draft is { Type: EventType.Clash, IsNoun: true, Actors.Count: < 2 })
        {
            AddSidesOfVerb(draft, report);
        }

        PutFighterFirst(draft, report);
        AddOpponentOfAim(draft, report);
        AddBesieger(draft, report);
        AddOpponent(draft, report);
    }

    /// <summary>"a helicopter was shot down killing five", "a convoy was attacked by rebels, killing ten": whoever was hit did not kill, whoever hit it did.</summary>
    public static void PutHitter(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var verb = s[draft.Token].Head;
        if (draft.IsNoun || draft.Type is not (EventType.Killing or EventType.Destruction) || s[draft.Token] is not { Xpos: "VBG", Deprel: "advcl" } || verb < 0
            || s.Child(draft.Token, "mark", "case") >= 0 || s.Child(verb, "nsubj:pass") is not (>= 0 and var hit) || report.ActorAt(s.Index, hit)?.Value is not { } victim)
        {
            return;
        }

        draft.Actors.RemoveAll(a => a.Span == victim.Span);
        if (draft.Actors.Count == 0 && s.Child(verb, "obl:agent") is >= 0 and var agent && report.ActorAt(s.Index, agent)?.Value is { } hitter)
        {
            draft.Actors.Add(hitter);
            draft.Note(report, "agent", agent, "actor");
        }
    }

    /// <summary>"fighting raged in the north between rebels and loyalists": parsers hang such phrases on the nearest noun.</summary>
    private static void AddSidesBetween(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        for (var i = draft.End; i < Math.Min(s.Length, draft.End + Reach); i++)
        {
            if (s[i].Upos is Upos.Verb && i != draft.Frame.Verb && s[i].Xpos is "VBD" or "VBZ" or "VBP" && s.Child(i, "nsubj") is >= 0 and var subject && subject >= draft.End && s[subject].Upos is Upos.Noun or Upos.Propn)
            {
                // "of the fighting, television showed a meeting between ...": another clause
                return;
            }

            if (s[i].Lemma != "between" || s[i].Head <= i)
            {
                continue;
            }

            if (i > draft.End && s[i - 1].Upos == Upos.Noun && s[i - 1].Lemma != "place")
            {
                // "brokered deals to ease the fighting between ...": the sides are the other noun's.
                return;
            }

            var head = s[i].Head;
            foreach (var mention in report.ActorsIn(s.Index))
            {
                if ((mention.Head == head || (mention.Head > head && s[mention.Head].Deprel == "conj" && s.IsBelow(mention.Head, head)))
                    && !draft.Actors.Contains(mention.Value))
                {
                    draft.Actors.Add(mention.Value);
                    draft.Note(report, "between", mention.Head, "actor");
                }
            }

            if (draft.Actors.Count == 1)
            {
                AddFirstSide(draft, report, i, head);
                AddOtherSide(draft, report, head);
            }

            return;
        }
    }

    /// <summary>"between the army and ELN dissidents": the party right behind "between" that parsers take for an attribute of the second.</summary>
    private static void AddFirstSide(EventDraft draft, AnnotatedReport report, int between, int head)
    {
        var s = draft.Sentence;
        foreach (var mention in report.ActorsIn(s.Index))
        {
            if ((mention.First == between + 1 || (mention.First == between + 2 && s[between + 1].Upos is Upos.Det)) && mention.End < head && s[mention.End].Form is "and"
                && draft.AddActor(report, "between", mention.Head, mention.Value))
            {
                return;
            }
        }
    }

    /// <summary>"between forces loyal to the president and opposition factions": the party right behind the "and".</summary>
    private static void AddOtherSide(EventDraft draft, AnnotatedReport report, int first)
    {
        var s = draft.Sentence;
        for (var i = first + 1; i < Math.Min(s.Length - 1, first + Reach) && s[i].Upos is not Upos.Verb; i++)
        {
            if (s[i].Form is not "and")
            {
                continue;
            }

            foreach (var mention in report.ActorsIn(s.Index))
            {
                if ((mention.First == i + 1 || (mention.First == i + 2 && s[i + 1].Upos is Upos.Det)) && ArgumentClasses.IsArmed(mention.Value) && draft.AddActor(report, "between", mention.Head, mention.Value))
                {
                    return;
                }
            }
        }
    }

    /// <summary>"carried fighters battling the army": who fights is the party right before, not the subject that parsers share with it.</summary>
    private static void PutFighterFirst(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        if (draft.Type != EventType.Clash || draft.IsNoun || draft.Token == 0 || s[draft.Token].Xpos is not "VBG" || !IsParticiple(s, draft.Token)
            || report.ActorAt(s.Index, draft.Token - 1) is not { } fighter || fighter.End != draft.Token || !ArgumentClasses.IsArmed(fighter.Value) || s.Is(fighter.Head, "nsubj"))
        {
            return;
        }

        var subject = draft.Frame.First("subject");
        if (subject >= 0)
        {
            var whole = report.Parsed.SpanOf(s.Index, s.SubtreeFirst(subject), Math.Max(subject + 1, Math.Min(s.SubtreeEnd(subject), fighter.First)));
            draft.Actors.RemoveAll(a => a.Span is { } span && span.Start >= whole.Start && span.End <= whole.End && span != fighter.Value.Span);
        }

        if (!draft.Actors.Exists(a => a.Span == fighter.Value.Span))
        {
            draft.Actors.Insert(0, fighter.Value);
            draft.Note(report, "before", fighter.Head, "actor");
        }
    }

    /// <summary>"fighting to overthrow the president", "fought to drive out the rebels": whom a side fights to be rid of is the other side.</summary>
    private void AddOpponentOfAim(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        if (draft.Type != EventType.Clash || draft.IsNoun || draft.Actors.Count != 1 || draft.Frame.Has("against") || draft.Frame.Has("with"))
        {
            return;
        }

        foreach (var child in s.Children(draft.Token))
        {
            if (child > draft.Token && s[child].Deprel is "xcomp" or "advcl" && s[child].Xpos is "VB" && Rival(report, s, child) is { } rival)
            {
                draft.AddActor(report, "aim", rival.Head, rival.Value);
            }
        }
    }

    /// <summary>Who is to be driven out ("to oust the rebels") or to lose the ground ("to take the hill from the rebels").</summary>
    private Mention<Actor>? Rival(AnnotatedReport report, Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if ((s[child].Deprel is "obj" && words.Is(s[verb].Lemma, "topple")) || (s.Is(child, "obl") && FrameReader.PrepositionOf(s, child) is "from"))
            {
                return report.ActorAt(s.Index, child) is { } rival && ArgumentClasses.HasPower(rival.Value) ? rival : null;
            }
        }

        return null;
    }

    /// <summary>"rebels fighting the army", whatever the parse hangs it on: no verb of a clause of its own, and joined to none.</summary>
    private static bool IsParticiple(Sentence s, int verb) =>
        s[verb].Deprel is "advcl" || (s[verb].Deprel is "conj" or "xcomp" && s.Child(verb, "cc", "aux") < 0 && s.Child(verb, "nsubj") < 0);

    /// <summary>"broke the government's siege of the town": whose siege it was.</summary>
    private static void AddBesieger(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var siege = draft.Type == EventType.SiegeLifted ? draft.IsNoun ? draft.Frame.First("of") : draft.Frame.First("object") : -1;
        if (siege >= 0 && s.Child(siege, "compound", "nmod:poss", "amod") is var owner and >= 0 && report.ActorAt(s.Index, owner)?.Value is { } besieger
            && ArgumentClasses.HasPower(besieger) && !draft.Actors.Exists(a => EventParties.Same(a, besieger)))
        {
            draft.Recipients.Add(besieger);
            draft.Note(report, "siege", owner, "recipient");
        }
    }

    /// <summary>"waged a campaign in the desert against the rebels": parsers hang such phrases on the nearest noun.</summary>
    private void AddOpponent(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        if (!draft.IsNoun || draft.Recipients.Count > 0 || draft.Type is not (EventType.Offensive or EventType.Attack or EventType.Airstrike or EventType.Shelling))
        {
            return;
        }

        // "a campaign to oust the militants"
        if (s.Child(draft.Token, "acl") is >= 0 and var aim && s[aim].Xpos is "VB" && Rival(report, s, aim) is { } rival && !draft.Actors.Exists(a => EventParties.Same(a, rival.Value)))
        {
            draft.Recipients.Add(rival.Value);
            draft.Note(report, "aim", rival.Head, "recipient");
            return;
        }

        for (var i = draft.End; i < Math.Min(s.Length, draft.End + Reach) && s[i].Upos is not (Upos.Verb or Upos.Aux); i++)
        {
            if (s[i].Lemma == "against" && s[i].Head > i && report.ActorAt(s.Index, s[i].Head)?.Value is { } opponent)
            {
                draft.Recipients.Add(opponent);
                draft.Note(report, "against", s[i].Head, "recipient");
                return;
            }
        }
    }

    /// <summary>"12 rebels were killed in clashes with the army", "took the town after clashes": whoever the verb is said of fought too.</summary>
    private static void AddSidesOfVerb(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var verb = draft.Frame.Verb;
        if (verb < 0 || !s.Is(draft.Token, "obl") || s[verb].Lemma is "destroy" or "damage" or "burn")
        {
            // "a tank was destroyed in the clashes"
            return;
        }

        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "nsubj" or "nsubj:pass" or "obj" && report.ActorAt(s.Index, child)?.Value is { } side && ArgumentClasses.IsArmed(side))
            {
                draft.AddActor(report, s[child].Deprel, child, side);
                foreach (var joined in s.Children(child))
                {
                    // "two soldiers and 16 gunmen were killed in the battle"
                    if (s[joined].Deprel is "conj" && report.ActorAt(s.Index, joined)?.Value is { } other && ArgumentClasses.IsArmed(other))
                    {
                        draft.AddActor(report, "conj", joined, other);
                    }
                }
            }
        }
    }
}
