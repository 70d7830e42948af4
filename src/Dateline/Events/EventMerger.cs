using Dateline.Actors;

namespace Dateline.Events;

/// <summary>Joins the mentions of one happening in a report; the fullest mention stands for it, the others are its evidence.</summary>
internal sealed class EventMerger(SameHappening same)
{
    private const int Reach = 14;
    private const int TimeReach = 3;

    public List<EventDraft> Merge(AnnotatedReport report, List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>();
        foreach (var draft in drafts)
        {
            var into = Find(kept, draft);
            if (into < 0)
            {
                kept.Add(draft);
                continue;
            }

            var earlier = kept[into];
            var (main, other) = StandsFor(draft, earlier) ? (draft, earlier) : (earlier, draft);
            Absorb(report, main, other);
            kept[into] = main;
        }

        kept.Sort((a, b) => a.Sentence.Index != b.Sentence.Index ? a.Sentence.Index.CompareTo(b.Sentence.Index) : a.Token.CompareTo(b.Token));
        return kept;
    }

    private int Find(List<EventDraft> kept, EventDraft draft)
    {
        var (best, margin) = (-1, 0.0);
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (draft.Sentence.Index - kept[i].Latest > Reach)
            {
                continue;
            }

            var judged = same.Margin(kept[i], draft);
            if (judged >= 0 && (best < 0 || judged > margin))
            {
                (best, margin) = (i, judged);
            }
        }

        return best;
    }

    /// <summary>Whether a later mention stands for both: it tells more. Of one sentence, the deed stands and not its outcome: "gassed the town, massacring dozens".</summary>
    private static bool StandsFor(EventDraft later, EventDraft earlier) =>
        earlier.Sentence == later.Sentence && IsOutcome(earlier) != IsOutcome(later) && !IsPlainAttack(earlier) && !IsPlainAttack(later) ? IsOutcome(earlier)
        : Fullness(later) > Fullness(earlier) && !SentenceLinks.IsToldOfPlace(earlier, later);

    private static bool IsOutcome(EventDraft d) => d.Type is EventType.Killing;

    private static bool IsPlainAttack(EventDraft d) => d.Type is EventType.Attack;

    /// <summary>How much the mention itself tells; a headline tells less than the sentence that spells it out.</summary>
    private static double Fullness(EventDraft d) =>
        d.Weight - (d.Sentence.Index == 0 ? 2 : 0) - (d.IsNoun && d.Sentence.Child(d.Token, "det") is var det and >= 0 && d.Sentence[det].Lemma is "the" ? 1 : 0);

    private static void Absorb(AnnotatedReport report, EventDraft main, EventDraft other)
    {
        AddNew(main.Actors, other.Actors.FindAll(a => !IsHit(main, a)), EventParties.Same);
        if (main.Recipients.Count == 0)
        {
            main.Recipients.AddRange(other.Recipients);
        }

        AddNew(main.Supporters, other.Supporters, EventParties.Same);
        if (main.IsPlaceOfOther && other.Places.Count > 0 && !other.IsPlaceOfOther)
        {
            main.Places.InsertRange(0, other.Places);
            (main.PlaceFit, main.IsPlaceOfOther) = (other.PlaceFit, false);
        }

        AddNew(main.Places, other.Places, EventPlaces.Same);
        AddNew(main.Weapons, other.Weapons, (x, y) => string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase));
        AddNew(main.Targets, other.Targets, (x, y) => string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase));
        AddNew(main.Casualties, other.Casualties, SameToll);
        if (main.Time?.Text is null && other.Time?.Text is not null && Math.Abs(main.Sentence.Index - other.Sentence.Index) <= TimeReach)
        {
            main.Time = other.Time;
        }

        main.Latest = Math.Max(main.Latest, other.Latest);
        AddNew(main.Evidence, [report.Parsed.SpanOf(other.Sentence.Index, 0, other.Sentence.Length), .. other.Evidence], (x, y) => x == y);
        main.Derivation.AddRange(other.Derivation);
    }

    /// <summary>"The army killed 70 of the group's fighters": of another telling the group is no doer.</summary>
    private static bool IsHit(EventDraft main, Actor actor) =>
        main is { Type: EventType.Killing, Actors.Count: > 0 } && actor.Group is not null && main.Recipients.Exists(r => r.Group == actor.Group);

    /// <summary>One toll a claimant: a later count without a claimant of its own is the same toll told again, or a part of it.</summary>
    private static bool SameToll(Casualty x, Casualty y) => x.Effect == y.Effect && (y.ClaimedBy is null || Equals(x.ClaimedBy, y.ClaimedBy) || (x.Low == y.Low && x.High == y.High));

    private static void AddNew<T>(List<T> into, List<T> from, Func<T, T, bool> same)
    {
        foreach (var item in from)
        {
            if (!into.Exists(x => same(x, item)))
            {
                into.Add(item);
            }
        }
    }
}
