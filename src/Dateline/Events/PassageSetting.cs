using Dateline.Actors;
using Dateline.Places;
using Dateline.Times;

namespace Dateline.Events;

/// <summary>Completes events with the time and place of the passage and the report.</summary>
internal static class PassageSetting
{
    private const int PlaceReach = 2;

    /// <summary>A place that fits so well stands in the event's own phrase.</summary>
    public const double OwnPhrase = 0.55;

    public static void Complete(AnnotatedReport report, List<EventDraft> drafts, TimeAttacher times, PlaceAttacher places, History history)
    {
        Place? lead = null;
        EventDraft? before = null;
        foreach (var draft in drafts)
        {
            draft.Background = history.IsBackground(report, draft, before);
            before = draft;
            lead ??= PlaceGrain.Finest(draft.Places.FindAll(p => !PlaceGrain.IsNational(p) && InTheatre(report, p)));
        }

        CarryHistory(drafts);
        FinerSetting.Refine(drafts, places);
        for (var i = 0; i < drafts.Count; i++)
        {
            CompleteTime(report, drafts[i], times);
            if (EventTypes.IsBetweenParties(drafts[i].Type))
            {
                // Words between parties have no place of their own; where they were said is the statement's place.
                drafts[i].Places.Clear();
            }
            else if ((drafts[i].Places.Count == 0 && drafts[i].Type is not EventType.Talks) || (IsNationwide(drafts[i]) && (drafts[i].PlaceFit < OwnPhrase || IsBroken(drafts, i))))
            {
                drafts[i].Places.Clear();
                InheritPlace(report, drafts, i, lead, places);
            }
        }
    }

    /// <summary>"signed a deal in 2015 to deploy jets": what a piece of history was to bring is history too.</summary>
    private static void CarryHistory(List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.Background |= draft.Status == EventStatus.Planned && drafts.Exists(d => d.Background && d.Status == EventStatus.Happened && d.Sentence == draft.Sentence && d.ClauseHead != draft.ClauseHead && d.Sentence.IsBelow(draft.Token, d.ClauseHead));
        }
    }

    /// <summary>Truces and past uprisings are a country's, unless their own words name a place.</summary>
    private static bool IsNationwide(EventDraft draft) =>
        draft.Type is EventType.Ceasefire or EventType.CeasefireViolation || (draft.Background && draft.Type is EventType.Protest);

    /// <summary>A truce is not where it was broken.</summary>
    private static bool IsBroken(List<EventDraft> drafts, int index) =>
        index > 0 && drafts[index].Type is EventType.Ceasefire && drafts[index - 1].Type is EventType.CeasefireViolation && drafts[index - 1].Sentence == drafts[index].Sentence;

    /// <summary>Threats and arms are for a party, wherever that is.</summary>
    private static bool IsBoundless(EventDraft draft) => draft.Type is EventType.ArmsSupply || draft.Status is EventStatus.Threatened;

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
        if (inherited is null && (IsNationwide(draft) || (draft.Background && !GoesOn(drafts, index))))
        {
            (inherited, how) = (report.TheatrePlace, "history");
        }

        if (inherited is null && draft.Nearby is { } nearby && !PlaceGrain.IsNational(nearby))
        {
            (inherited, how) = (nearby, "sentence");
        }

        if (inherited is null && IsBoundless(draft))
        {
            (inherited, how) = (report.TheatrePlace, "theatre");
        }

        for (var i = index - 1; i >= 0 && inherited is null && draft.Sentence.Index - drafts[i].Sentence.Index <= PlaceReach && !IsOfCaption(drafts[i], draft, places); i--)
        {
            if (drafts[i].Places.Count > 0 && (!drafts[i].Background || draft.Background || drafts[i].Places[0].Precision != PlacePrecision.Country)
                && (drafts[i].PlaceFit > 0 || !IsBoundless(drafts[i])))
            {
                (inherited, how) = (FinerSetting.Main(drafts[i]), "passage");
            }
        }

        if (inherited is null && places.NamedBefore(draft.Sentence.Index) is { } named)
        {
            (inherited, how) = (named, "named");
        }

        if (inherited is null)
        {
            // The news is where the opening tells; what has not happened or goes on need not be.
            (inherited, how) = lead is not null && draft.Status is EventStatus.Happened or EventStatus.Denied or EventStatus.Negated ? (lead, "lead") : (report.TheatrePlace, "theatre");
        }

        if (inherited is not null)
        {
            draft.Places.Add(inherited);
            draft.Derivation.Add(new DerivationStep("events/place." + how, "place of the passage", inherited.Span));
        }
    }

    /// <summary>Whether an undated piece of history goes on from one with a place, or from what its own sentence tells.</summary>
    private static bool GoesOn(List<EventDraft> drafts, int index) =>
        index > 0 && drafts[index - 1] is { Places: [var place, ..] } before && place.Precision is not PlacePrecision.Country
        && (drafts[index].Time is null || (before.Background && drafts[index].Sentence == before.Sentence)) && drafts[index].Sentence.Index - before.Sentence.Index <= (before.Background ? 1 : 0);

    /// <summary>Whether a dateline stands between two events: what was told before it is another matter.</summary>
    private static bool IsOfCaption(EventDraft before, EventDraft draft, PlaceAttacher places)
    {
        for (var sentence = before.Sentence.Index + 1; sentence <= draft.Sentence.Index; sentence++)
        {
            if (places.GoesOnAt(sentence))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InTheatre(AnnotatedReport report, Place place) =>
        report.Theatre is null || place.Country is null || place.Country == report.Theatre;
}
