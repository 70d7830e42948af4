using Dateline.Actors;
using Dateline.Cleaning;

namespace Dateline.Events;

/// <summary>Joins the mentions of one happening in a report; the fullest mention stands for it, the others are its evidence.</summary>
internal sealed class EventMerger(SameHappening same)
{
    private const int Reach = 14;
    private const int TimeReach = 3;

    /// <summary>What the opening tells is told more finely anywhere; what is told later, soon.</summary>
    private const int Opening = 1;
    private const int PlaceReach = 1;

    public List<EventDraft> Merge(AnnotatedReport report, List<EventDraft> drafts)
    {
        var told = new List<Happening>();
        var titles = report.Parsed.Report.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Extent).ToArray();
        var words = new MentionWords(report);
        foreach (var draft in drafts)
        {
            if (Find(told, draft, words) is not { } happening)
            {
                told.Add(new Happening(draft, titles));
                continue;
            }

            var (main, other) = happening.Add(draft);
            Absorb(report, main, other);
        }

        List<EventDraft> merged = [.. told.Select(h => h.Main).OrderBy(d => d.Sentence.Index).ThenBy(d => d.Token)];
        SummedUp.Remove(merged);
        return merged;
    }

    private Happening? Find(List<Happening> told, EventDraft draft, MentionWords words)
    {
        var (best, margin) = ((Happening?)null, 0.0);
        for (var i = told.Count - 1; i >= 0; i--)
        {
            if (draft.Sentence.Index - told[i].Latest > Reach)
            {
                continue;
            }

            var judged = same.Margin(told[i], draft, words);
            if (judged >= 0 && (best is null || judged > margin))
            {
                (best, margin) = (told[i], judged);
            }
        }

        return best;
    }

    private static void Absorb(AnnotatedReport report, EventDraft main, EventDraft other)
    {
        AddActors(main, other);
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

        if (main.Places.Count == 0 || main.Sentence.Index <= Opening || Math.Abs(main.Sentence.Index - other.Sentence.Index) <= PlaceReach)
        {
            AddNew(main.Places, other.Places, EventPlaces.Same);
        }

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

    private static void AddActors(EventDraft main, EventDraft other)
    {
        var more = other.Actors.FindAll(a => !IsHit(main, a));
        if (main.Type is not EventType.Clash)
        {
            more.RemoveAll(a => main.Actors.Exists(named => EventParties.IsVagueFor(a, named)));
            main.Actors.RemoveAll(a => more.Exists(named => EventParties.IsVagueFor(a, named)));
        }

        AddNew(main.Actors, more, EventParties.Same);
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
