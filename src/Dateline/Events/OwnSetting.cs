using Dateline.Actors;
using Dateline.Times;

namespace Dateline.Events;

/// <summary>Gives each event the time and place that its own sentence tells for it.</summary>
internal static class OwnSetting
{
    private const int PlaceReach = 7;

    /// <param name="report">The report.</param>
    /// <param name="draft">The event.</param>
    /// <param name="sentence">All events of its sentence.</param>
    /// <param name="times">Gives words their times.</param>
    public static void Attach(AnnotatedReport report, EventDraft draft, ReadOnlySpan<EventDraft> sentence, TimeAttacher times)
    {
        AttachTime(draft, times);
        AttachPlace(report, draft, sentence);
    }

    private static void AttachTime(EventDraft draft, TimeAttacher times)
    {
        if (times.Own(draft.Sentence.Index, draft.Token) is not { } own)
        {
            return;
        }

        draft.Time = own.Value;
        draft.Derivation.Add(new DerivationStep("events/time.own", "time that hangs on it or stands in its clause", own.Value.Span));
    }

    private static void AttachPlace(AnnotatedReport report, EventDraft draft, ReadOnlySpan<EventDraft> sentence)
    {
        if (draft.Places.Count > 0)
        {
            return;
        }

        Place? best = null;
        var bestScore = double.MaxValue;
        foreach (var mention in report.PlacesIn(draft.Sentence.Index))
        {
            var actor = report.ActorAt(draft.Sentence.Index, mention.Head);
            if (actor is not null && actor.Head == mention.Head && (mention.Value.Precision is PlacePrecision.Country or PlacePrecision.Unresolved || actor.Value.Group is not null))
            {
                continue;
            }

            var distance = SentencePaths.ToEvent(draft, mention.Head);
            var score = distance + (0.05 * Math.Abs(mention.Head - draft.Token)) + (IsCloserTo(sentence, draft, mention.Head, distance) ? 2 : 0)
                + mention.Value.Precision switch { PlacePrecision.Unresolved => 5, PlacePrecision.Country or PlacePrecision.Region => 2, _ => 0 };
            if (distance <= PlaceReach && score < bestScore)
            {
                (best, bestScore) = (mention.Value, score);
            }
        }

        if (best is not null)
        {
            draft.Places.Add(best with { Role = PlaceRole.At });
            draft.Derivation.Add(new DerivationStep("events/place.own", "nearest place over the tree", best.Span));
        }
    }

    private static bool IsCloserTo(ReadOnlySpan<EventDraft> sentence, EventDraft draft, int token, int distance)
    {
        foreach (var other in sentence)
        {
            if (other != draft && SentencePaths.ToEvent(other, token) < distance)
            {
                return true;
            }
        }

        return false;
    }
}
