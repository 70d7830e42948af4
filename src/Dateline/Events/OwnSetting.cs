using Dateline.Places;
using Dateline.Times;

namespace Dateline.Events;

/// <summary>Gives each event the time and place that its own sentence tells for it.</summary>
internal static class OwnSetting
{
    /// <summary>A place that fits less stands in another clause.</summary>
    private const double Threshold = 0.05;

    public static void Attach(EventDraft draft, TimeAttacher times, PlaceAttacher places)
    {
        AttachTime(draft, times);
        AttachPlace(draft, places);
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
        if (times.Own(draft.Sentence.Index, draft.Token, inside) is not { } own)
        {
            return;
        }

        draft.Time = own.Value;
        draft.Derivation.Add(new DerivationStep("events/time.own", "time that hangs on it or stands in its clause", own.Value.Span));
    }

    private static void AttachPlace(EventDraft draft, PlaceAttacher places)
    {
        var (own, fit) = places.Own(draft.Sentence.Index, draft.Token, draft.Frame.Verb, draft.Places);
        if (own.IsEmpty)
        {
            return;
        }

        if (fit < Threshold)
        {
            draft.Nearby = own[0];
            return;
        }

        draft.PlaceFit = fit;
        var told = draft.Places.ToArray();
        draft.Places.Clear();
        draft.Places.Add(own[0]);
        draft.Listed.AddRange(own.Skip(1));
        draft.Listed.AddRange(told.Where(p => !own.Any(q => q.Span == p.Span)));
        draft.Derivation.Add(new DerivationStep("events/place.own", "place of its clause", own[0].Span));
    }
}
