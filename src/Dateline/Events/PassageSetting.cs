using Dateline.Actors;
using Dateline.Places;
using Dateline.Times;

namespace Dateline.Events;

/// <summary>Completes events with the time and place of the passage and the report, and tells news from history.</summary>
internal static class PassageSetting
{
    /// <summary>What ended so many days before the report's day is history (fitted on the gold readings: 3 days split them with 4 errors in 70).</summary>
    private const int HistoryDays = 3;

    /// <summary>What has lasted so many days is the context of the news, not the news.</summary>
    private const int LongDays = 30;
    private const int PlaceReach = 2;

    public static void Complete(AnnotatedReport report, List<EventDraft> drafts, TimeAttacher times, PlaceAttacher places)
    {
        Place? lead = null;
        EventDraft? before = null;
        foreach (var draft in drafts)
        {
            draft.Background = IsBackground(report, draft) || (draft.Time is null && before is not null && ContinuesHistory(before, draft));
            before = draft;
            lead ??= PlaceGrain.Finest(draft.Places.FindAll(p => !PlaceGrain.IsNational(p) && InTheatre(report, p)));
        }

        FinerSetting.Refine(drafts, places);
        for (var i = 0; i < drafts.Count; i++)
        {
            CompleteTime(report, drafts[i], times);
            if (IsPolitical(drafts[i].Type))
            {
                drafts[i].Places.Clear();
            }
            else if (drafts[i].Places.Count == 0)
            {
                InheritPlace(report, drafts, i, lead, places);
            }
        }
    }

    /// <summary>Words between parties have no place of their own; where they were said is the statement's place.</summary>
    private static bool IsPolitical(EventType type) =>
        type is EventType.Demand or EventType.Accusation or EventType.Threat or EventType.Support or EventType.Sanction;

    /// <summary>No time of its own, right behind a dated piece of history.</summary>
    private static bool ContinuesHistory(EventDraft before, EventDraft draft) =>
        before.Background && draft.Sentence.Index - before.Sentence.Index <= 1 && draft.Status is EventStatus.Happened or EventStatus.Ongoing
        && draft.Sentence.Index > 2 && draft.Statement is null && !IsPerfect(draft);

    private static bool IsPerfect(EventDraft draft)
    {
        foreach (var child in draft.Frame.Verb < 0 ? [] : draft.Sentence.Children(draft.Frame.Verb))
        {
            if (draft.Sentence[child] is { Deprel: "aux", Lemma: "have", Xpos: "VBZ" or "VBP" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBackground(AnnotatedReport report, EventDraft draft)
    {
        if (draft.Status is EventStatus.Planned or EventStatus.Threatened or EventStatus.Demanded or EventStatus.Hypothetical)
        {
            return false;
        }

        if (draft.Time is { } time && report.Published.Start is { } day)
        {
            if (time.End is { } end && day.DayNumber - end.DayNumber >= HistoryDays)
            {
                return true;
            }

            return time.Start is { } start && day.DayNumber - start.DayNumber > LongDays;
        }

        var s = draft.Sentence;
        var verb = draft.Frame.Verb;
        if (s.Index == 0 || verb < 0)
        {
            return false;
        }

        if (draft.Status == EventStatus.Ongoing && (draft.IsNoun || s[verb].Deprel is "acl:relcl" or "acl" or "amod"))
        {
            return true;
        }

        foreach (var child in s.Children(verb))
        {
            if (s[child].Lemma is "previously" or "once" or "formerly" or "already" && s[child].Deprel == "advmod")
            {
                return true;
            }

            // Outside reported speech the past perfect tells what was before the news.
            if (s[child] is { Deprel: "aux", Lemma: "have", Xpos: "VBD" } && draft.Statement is null)
            {
                return true;
            }
        }

        return false;
    }

    private static void CompleteTime(AnnotatedReport report, EventDraft draft, TimeAttacher times)
    {
        var own = draft.Time;
        if (own is { End: null, Start: { } since } && report.Published.End is { } until && since <= until)
        {
            draft.Time = own with { End = until };
        }
        else if (own is { Start: null })
        {
            draft.Time = own with { Start = own.End };
        }

        if (own is not null || draft.Background || draft.Status is not (EventStatus.Happened or EventStatus.Ongoing or EventStatus.Denied or EventStatus.Negated)
            || times.Report() is not { } day)
        {
            return;
        }

        draft.Time = day;
        draft.Derivation.Add(new DerivationStep("events/time.report", "no time words: on or just before the report's day"));
    }

    private static void InheritPlace(AnnotatedReport report, List<EventDraft> drafts, int index, Place? lead, PlaceAttacher places)
    {
        var draft = drafts[index];
        var (inherited, how) = (places.Pointed(draft.Sentence.Index, draft.Token), "pointer");
        if (inherited is null && draft.Background)
        {
            (inherited, how) = (report.TheatrePlace, "history");
        }

        for (var i = index - 1; i >= 0 && inherited is null && draft.Sentence.Index - drafts[i].Sentence.Index <= PlaceReach; i--)
        {
            if (drafts[i].Places.Count > 0 && (!drafts[i].Background || draft.Background || drafts[i].Places[0].Precision != PlacePrecision.Country))
            {
                (inherited, how) = (drafts[i].Places.Find(p => p.Precision != PlacePrecision.Unresolved), "passage");
            }
        }

        if (inherited is null)
        {
            (inherited, how) = (lead ?? report.TheatrePlace, lead is null ? "theatre" : "lead");
        }

        if (inherited is not null)
        {
            draft.Places.Add(inherited);
            draft.Derivation.Add(new DerivationStep("events/place." + how, "place of the passage", inherited.Span));
        }
    }

    private static bool InTheatre(AnnotatedReport report, Place place) =>
        report.Theatre is null || place.Country is null || place.Country == report.Theatre;
}
