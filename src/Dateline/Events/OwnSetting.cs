using Dateline.Actors;
using Dateline.Times;

namespace Dateline.Events;

/// <summary>Gives each event the time and place that its own sentence tells for it.</summary>
internal static class OwnSetting
{
    private const int PlaceReach = 7;

    public static void Attach(AnnotatedReport report, EventDraft draft, List<EventDraft> all, TimeAttacher times)
    {
        AttachTime(draft, times);
        AttachPlace(report, draft, all);
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

    private static void AttachPlace(AnnotatedReport report, EventDraft draft, List<EventDraft> all)
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
            var score = distance + (0.05 * Math.Abs(mention.Head - draft.Token)) + (IsCloserTo(all, draft, mention.Head, distance) ? 2 : 0)
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

    private static bool IsCloserTo(List<EventDraft> all, EventDraft draft, int token, int distance)
    {
        foreach (var other in all)
        {
            if (other != draft && other.Sentence == draft.Sentence && SentencePaths.ToEvent(other, token) < distance)
            {
                return true;
            }
        }

        return false;
    }
}
