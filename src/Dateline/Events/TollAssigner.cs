using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Gives each toll to the act that caused it; a toll with no act becomes an event of its own.</summary>
internal sealed class TollAssigner(ActorPhraseReader phrases)
{
    /// <summary>More dead or hurt than one act of war leaves as a rule: a figure.</summary>
    private const int LargestToll = 2000;
    private const int LongestAct = 40;
    private const int BackReach = 2;
    private const int Beside = 2;

    private static readonly EventType[] Violent =
    [
        EventType.Airstrike, EventType.Shelling, EventType.Bombing, EventType.ChemicalAttack, EventType.Clash, EventType.Attack, EventType.Killing,
        EventType.Offensive, EventType.Accident, EventType.Interception, EventType.Destruction, EventType.Siege, EventType.Abduction, EventType.Detention,
        EventType.Protest, EventType.Casualties, EventType.Capture, EventType.Advance, EventType.Displacement, EventType.Evacuation,
    ];

    public void Assign(AnnotatedReport report, List<Toll> tolls, List<EventDraft> drafts, int sentenceStart)
    {
        foreach (var toll in tolls)
        {
            if (toll.Victim >= 0 && toll.Sentence[toll.Victim].Upos == Upos.Propn && report.PlaceAt(toll.Sentence.Index, toll.Victim) is not null
                && report.ActorAt(toll.Sentence.Index, toll.Victim)?.Value.Sector is null)
            {
                // "captured Shusha"
                continue;
            }

            if (Math.Max(toll.Casualty.Low ?? 0, toll.Casualty.High ?? 0) >= LargestToll || IsSince(toll))
            {
                continue;
            }

            var cause = Cause(toll, drafts, sentenceStart);
            if (cause is null && IsCumulative(report, toll))
            {
                continue;
            }

            cause ??= toll.Casualty.Effect is CasualtyEffect.Captured ? null : EarlierCause(toll, drafts, sentenceStart);
            if (cause is not null)
            {
                if (!cause.Casualties.Any(c => c.Effect == toll.Casualty.Effect && c.Low == toll.Casualty.Low && c.High == toll.Casualty.High))
                {
                    cause.Casualties.Add(toll.Casualty);
                    cause.Derivation.Add(new DerivationStep("events/toll", $"{toll.Casualty.Effect.ToString().ToLowerInvariant()}", toll.Casualty.Span));
                    AddVictims(report, cause, toll);
                }
            }
            else if (toll.Casualty.Effect is CasualtyEffect.Killed or CasualtyEffect.Injured && !IsAimedAt(toll) && Own(report, toll, drafts, sentenceStart) is { } own)
            {
                drafts.Add(own);
            }
        }
    }

    private void AddVictims(AnnotatedReport report, EventDraft cause, Toll toll)
    {
        if (cause.Type is EventType.Abduction or EventType.Detention || toll.Victim < 0)
        {
            return;
        }

        var victims = report.ActorAt(toll.Sentence.Index, toll.Victim)?.Value ?? phrases.Read(report, toll.Sentence, toll.Victim);
        if (victims is null || IsOfThose(toll, victims) || cause.Recipients.Exists(r => Covers(r, victims) && !(r.Text != victims.Text && IsTollApart(cause, toll))) || cause.Actors.Exists(a => a.Span == victims.Span))
        {
            return;
        }

        cause.Recipients.Add(victims);
    }

    /// <summary>"two soldiers were killed and three wounded", "four others": a number of those told beside it, by whose kind it is counted.</summary>
    private static bool IsOfThose(Toll toll, Actor victims) =>
        (toll.Sentence[toll.Victim].Upos is Upos.Num || toll.Sentence[toll.Victim].Lemma is "other") && toll.Casualty.Group != victims.Sector;

    /// <summary>"killed a woman and injured nine other people": one alone does not stand for the others.</summary>
    private static bool IsTollApart(EventDraft cause, Toll toll) =>
        toll.Sentence[toll.Victim].Upos is Upos.Noun && cause.Sentence == toll.Sentence && cause.Casualties.Exists(c => c.Effect != toll.Casualty.Effect && (c is { Low: 1, High: 1 } || toll.Casualty is { Low: 1, High: 1 }));

    /// <summary>"44 people" were hit already where "a crowd" was, "70 militants" where the group's sites were: unnamed victims of one kind are told once.</summary>
    private static bool Covers(Actor told, Actor victims) =>
        told.Text == victims.Text || (victims is { Group: null, Sector: Sectors.Rebel } && told.Sector == Sectors.Rebel) || (victims.Group is null && victims.Name is null && told.Sector == victims.Sector && told.Country == victims.Country);

    private static EventDraft? Cause(Toll toll, List<EventDraft> drafts, int sentenceStart)
    {
        EventDraft? best = null;
        var bestDistance = int.MaxValue;
        for (var i = sentenceStart; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (Array.IndexOf(Violent, draft.Type) < 0)
            {
                continue;
            }

            if (draft.Token == toll.Cue)
            {
                return draft;
            }

            if (toll.Casualty.Effect is CasualtyEffect.Captured)
            {
                continue;
            }

            if (IsOfOthers(draft, toll))
            {
                continue;
            }

            if (IsAimedAt(toll))
            {
                continue;
            }

            var distance = SentencePaths.ToEvent(draft, toll.Cue) + (Soft(draft.Type) ? 3 : 0) - (IsNextTo(draft, toll) ? Beside : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (draft, distance);
            }
        }

        return bestDistance <= 7 ? best : null;
    }

    /// <summary>"threatened |to kill 20 hostages": no act that has been told did it.</summary>
    private static bool IsAimedAt(Toll toll) =>
        toll.Sentence[toll.Cue] is { Xpos: "VB", Deprel: "xcomp" } verb && toll.Sentence[verb.Head].Lemma is "threaten" or "vow" or "plan" or "want" or "promise" or "swear" or "pledge";

    /// <summary>"two were killed and one was abducted": who is taken or moved is another than who was hurt.</summary>
    private static bool IsOfOthers(EventDraft draft, Toll toll)
    {
        var s = toll.Sentence;
        return draft.Type is EventType.Abduction or EventType.Detention or EventType.Displacement or EventType.Evacuation && draft.Sentence == s && draft.Frame.Passive
            && s[draft.Token].Deprel is "conj" && s[draft.Token].Head == toll.Cue && s.Child(draft.Token, "nsubj:pass") >= 0;
    }

    /// <summary>"have been killed since the truce ended": of all the time since then.</summary>
    private static bool IsSince(Toll toll)
    {
        var s = toll.Sentence;
        if (s.Child(toll.Cue, "aux") is not (>= 0 and var aux) || s[aux].Lemma is not "have")
        {
            return false;
        }

        for (var i = toll.Cue + 1; i < s.Length; i++)
        {
            if (s[i].Form is "since")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"air strikes on Tuesday killed six", "six were killed in air strikes": no other verb stands between act and toll.</summary>
    private static bool IsNextTo(EventDraft draft, Toll toll)
    {
        var s = toll.Sentence;
        var (from, to) = draft.Token < toll.Cue ? (draft.End, toll.Cue) : (toll.Cue + 1, draft.First);
        if (!draft.IsNoun || draft.Sentence != s || (draft.Token > toll.Cue && (to - from > 6 || from >= to || s[from].Form is not ("in" or "by" or "during" or "from"))))
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (s[i].Upos is Upos.Verb && s[i].Xpos is "VBD" or "VBZ" or "VBP")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A toll of the whole war or of a period is a figure, not the toll of one act.</summary>
    private static bool IsCumulative(AnnotatedReport report, Toll toll)
    {
        foreach (var time in report.TimesIn(toll.Sentence.Index))
        {
            if (time.Value.Type == TimeType.Duration || time.Value is { Start: { } start, End: var end } && (end is null || end.Value.DayNumber - start.DayNumber > LongestAct))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Dozens of people were also wounded.": the toll of the act told just before.</summary>
    private static EventDraft? EarlierCause(Toll toll, List<EventDraft> drafts, int sentenceStart)
    {
        for (var i = sentenceStart; i < drafts.Count; i++)
        {
            if (Array.IndexOf(Violent, drafts[i].Type) >= 0 && !Soft(drafts[i].Type))
            {
                return null;
            }
        }

        for (var i = sentenceStart - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            if (toll.Sentence.Index - draft.Sentence.Index > BackReach)
            {
                return null;
            }

            if (Array.IndexOf(Violent, draft.Type) >= 0 && !Soft(draft.Type) && draft.Status.IsActual()
                && !draft.Casualties.Exists(c => c.Effect == toll.Casualty.Effect))
            {
                return draft;
            }
        }

        return null;
    }

    private static bool Soft(EventType type) =>
        type is EventType.Offensive or EventType.Siege or EventType.Protest or EventType.Capture or EventType.Advance or EventType.Destruction or EventType.Displacement or EventType.Evacuation;

    private EventDraft? Own(AnnotatedReport report, Toll toll, List<EventDraft> drafts, int sentenceStart)
    {
        for (var i = sentenceStart; i < drafts.Count; i++)
        {
            if (drafts[i].Type == EventType.Casualties && drafts[i].Token == toll.Cue)
            {
                return null;
            }
        }

        var s = toll.Sentence;
        var frame = toll.Frame ?? new Frame { Sentence = s, Trigger = toll.Cue, Verb = toll.Cue };
        var draft = new EventDraft
        {
            Sentence = s,
            Type = EventType.Casualties,
            Rule = "events/toll.casualties",
            Token = toll.Cue,
            First = toll.Cue,
            End = toll.Cue + 1,
            Frame = frame,
        };
        draft.Casualties.Add(toll.Casualty);
        AddVictims(report, draft, toll);
        draft.Derivation.Add(new DerivationStep(draft.Rule, "a toll with no other act in the clause", toll.Casualty.Span));
        return draft;
    }
}
