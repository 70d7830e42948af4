using Dateline.Places;
using Dateline.Rules;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Events;

/// <summary>Gives each event the time and place that its own sentence tells for it.</summary>
internal static class OwnSetting
{
    /// <summary>A place that fits less stands in another clause.</summary>
    private const double Threshold = 0.05;

    /// <summary>The same for what is known from before ("the attack") and has its place from there.</summary>
    private const double KnownThreshold = 0.2;

    public static void Attach(EventDraft draft, TimeAttacher times, PlaceAttacher places)
    {
        AttachTime(draft, times);
        AttachPlace(draft, places);
    }

    /// <summary>"deployed the missiles that were fired last week": a time inside a clause that says which is its own act's alone.</summary>
    public static void KeepTimesApart(List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Time?.Span is { } span && drafts.Exists(d => d.Sentence == draft.Sentence && d.Time?.Span == span && IsOfModifier(draft, d)))
            {
                draft.Time = null;
            }
        }
    }

    /// <summary>Whether the inner act stands in a clause on another noun than the outer one ("a truce agreed in May" has its time from there) and holds the time.</summary>
    private static bool IsOfModifier(EventDraft outer, EventDraft inner)
    {
        var s = outer.Sentence;
        if (inner.IsNoun || s[inner.Token].Deprel is not ("acl" or "acl:relcl") || inner.Token == outer.ClauseHead || s[inner.Token].Head == outer.Token || !s.IsBelow(inner.Token, outer.ClauseHead) || IsOfDoer(s, s[inner.Token].Head, outer.ClauseHead))
        {
            return false;
        }

        for (var i = s.SubtreeFirst(inner.Token); i < s.SubtreeEnd(inner.Token); i++)
        {
            if (inner.Time!.Span!.Start <= s[i].Start && s[i].End <= inner.Time.Span.End)
            {
                return s.IsBelow(i, inner.Token);
            }
        }

        return false;
    }

    /// <summary>"was killed by a rocket fired on Tuesday", "rebels who attacked on Tuesday killed two": what the doer or the means did is part of it.</summary>
    private static bool IsOfDoer(Sentence s, int noun, int verb)
    {
        while (s[noun].Head >= 0 && s[noun].Head != verb)
        {
            noun = s[noun].Head;
        }

        return s.Is(noun, "nsubj") || (s.Is(noun, "obl") && FrameReader.PrepositionOf(s, noun) is "by" or "with" or "in");
    }

    private static void AttachTime(EventDraft draft, TimeAttacher times)
    {
        // What is planned or feared is not dated by what is said or done about it.
        var inside = draft.Status switch
        {
            EventStatus.Planned => draft.Frame.Verb,
            EventStatus.Demanded or EventStatus.Threatened or EventStatus.Hypothetical => draft.Token,
            _ => -1,
        };
        var lasting = draft is { Type: EventType.Siege, IsNoun: true } ? times.Lasting(draft.Sentence.Index, draft.Token, draft.ClauseHead) : null;
        if ((lasting ?? times.Own(draft.Sentence.Index, draft.Token, inside)) is not { } own || IsOfBirth(draft.Sentence, own))
        {
            return;
        }

        draft.Time = IsOfSaying(draft, own) ? UpTo(own.Value) : draft.Status == EventStatus.Happened ? times.Behind(own.Value) : own.Value;
        draft.Derivation.Add(new DerivationStep("events/time.own", "time that hangs on it or stands in its clause", own.Value.Span));
    }

    /// <summary>"a woman born in 1958".</summary>
    private static bool IsOfBirth(Sentence s, Mention<TimeReference> time) =>
        time.Sentence == s.Index && time.First > 1 && (s[time.First - 1].Form is "born" || s[time.First - 2].Form is "born");

    /// <summary>"denied on Tuesday that its jets had bombed the town": the day on which it was said, of what was done before.</summary>
    private static bool IsOfSaying(EventDraft draft, Mention<TimeReference> time)
    {
        var (s, verb) = (draft.Sentence, draft.Frame.Verb);
        if (verb < 0 || time.Value.Start is null || time.Value.Start != time.Value.End || !(draft.Status == EventStatus.Denied || IsPluperfect(s, verb)))
        {
            return false;
        }

        var clause = verb;
        while (s[clause].Deprel is "conj" or "xcomp" && s[clause].Head >= 0)
        {
            clause = s[clause].Head;
        }

        return s[clause].Deprel is "ccomp" && s[clause].Head >= 0 && !s.IsBelow(time.Head, clause) && s.IsBelow(time.Head, s[clause].Head);
    }

    private static bool IsPluperfect(Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if (s[child] is { Deprel: "aux", Lemma: "have", Xpos: "VBD" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>On the day or just before, like news without words of time.</summary>
    private static TimeReference UpTo(TimeReference day)
    {
        var first = CalendarPeriod.Add(day.Start!.Value, -1);
        return day with { Text = null, Span = null, Start = first, Precision = PeriodParts.PrecisionOf(first, day.End!.Value), Basis = TimeBasis.Context };
    }

    private static void AttachPlace(EventDraft draft, PlaceAttacher places)
    {
        var (own, fit, stand) = places.Own(draft.Sentence.Index, draft.Token, draft.Frame.Verb, draft.Places);
        draft.Places.RemoveAll(p => !own.Any(q => q.Span == p.Span));
        if (own.IsEmpty)
        {
            return;
        }

        if (fit < Threshold || ((stand is not ClauseStand.Own || fit < KnownThreshold) && IsDefinite(draft)))
        {
            draft.Nearby = own[0];
            return;
        }

        draft.PlaceFit = fit;
        draft.IsPlaceOfOther = stand is ClauseStand.OfOther;
        draft.Places.Clear();
        draft.Places.Add(own[0]);
        draft.Listed.AddRange(own.Skip(1));
        draft.Derivation.Add(new DerivationStep("events/place.own", "place of its clause", own[0].Span));
    }

    /// <summary>"The attack", with nothing that says which: known from before, with its place.</summary>
    private static bool IsDefinite(EventDraft draft) =>
        draft.IsNoun && draft.Sentence.Child(draft.Token, "acl", "advcl", "nmod") < 0
        && draft.Sentence.Child(draft.Token, "det") is >= 0 and var determiner && draft.Sentence[determiner].Lemma is "the" or "this";
}
