using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Joins the mentions of one happening in a report: same act, nothing that speaks against it.</summary>
internal sealed class EventMerger
{
    private const int Reach = 12;
    private const int TimeReach = 3;

    public List<EventDraft> Merge(List<EventDraft> drafts)
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
            var headline = earlier.Sentence.Index == 0 && draft.Sentence.Index > 0 ? 2 : 0;
            var (main, other) = draft.Weight + headline > earlier.Weight + 1 ? (draft, earlier) : (earlier, draft);
            Absorb(main, other);
            kept[into] = main;
        }

        kept.Sort((a, b) => a.Sentence.Index != b.Sentence.Index ? a.Sentence.Index.CompareTo(b.Sentence.Index) : a.Token.CompareTo(b.Token));
        return kept;
    }

    private static int Find(List<EventDraft> kept, EventDraft draft)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (draft.Sentence.Index - kept[i].Sentence.Index > Reach)
            {
                continue;
            }

            if (SameHappening(kept[i], draft))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool SameHappening(EventDraft a, EventDraft b)
    {
        var sameType = a.Type == b.Type;
        var anaphoric = b.IsNoun && IsDefinite(b) && Generic(a, b);
        if (!sameType && !anaphoric)
        {
            return false;
        }

        // What has been told already is presupposed: "it is unclear whether the raids ..." takes nothing back.
        var pointsBack = b.IsNoun && IsDefinite(b) && Real(a.Status) && b.Status != EventStatus.Denied;
        if (a.Status != b.Status && !(Real(a.Status) && Real(b.Status)) && !pointsBack)
        {
            return false;
        }

        if (a.Sentence == b.Sentence && !sameType)
        {
            return false;
        }

        return Compatible(a.Places, b.Places) && CompatibleTimes(a, b) && CompatibleActors(a.Actors, b.Actors) && CompatibleTolls(a, b)
            && (anaphoric || Shares(a, b));
    }

    private static bool Real(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing;

    /// <summary>What makes two mentions one: a place or toll in common, a headline told again, or words that point back.</summary>
    private static bool Shares(EventDraft a, EventDraft b) =>
        a.Places.Exists(p => b.Places.Exists(q => SamePlace(p, q)))
        || a.Casualties.Exists(c => b.Casualties.Exists(d => c.Effect == d.Effect && c.Low == d.Low && c.High == d.High))
        || (a.Sentence.Index <= 1 && b.Sentence.Index > a.Sentence.Index && b.Sentence.Index <= 4)
        || (b.IsNoun && (IsDefinite(b) || b.Weight <= 2) && b.Places.Count == 0);

    private static bool Generic(EventDraft a, EventDraft b)
    {
        var violent = a.Type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.ChemicalAttack or EventType.Attack or EventType.Killing;
        return b.Type switch
        {
            EventType.Attack => violent,
            EventType.Bombing => a.Type is EventType.Bombing or EventType.Airstrike or EventType.Attack,
            EventType.Airstrike => a.Type is EventType.Airstrike,
            EventType.Killing => a.Type is EventType.Killing or EventType.Attack,
            EventType.Offensive => a.Type is EventType.Offensive,
            _ => false,
        };
    }

    private static bool IsDefinite(EventDraft draft)
    {
        var s = draft.Sentence;
        foreach (var child in s.Children(draft.Token))
        {
            if (s[child].Deprel is "det" && s[child].Lemma is "the" or "this" or "that" or "these" or "those")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Compatible(List<Place> a, List<Place> b) =>
        a.TrueForAll(IsVague) || b.TrueForAll(IsVague) || a.Exists(p => b.Exists(q => SamePlace(p, q) || Contains(p, q) || Contains(q, p)));

    private static bool IsVague(Place place) => place.Precision is PlacePrecision.Unresolved or PlacePrecision.Country or PlacePrecision.Region;

    private static bool SamePlace(Place p, Place q) =>
        p.Geonames is { } id && q.Geonames == id || string.Equals(p.Name, q.Name, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(Place wide, Place narrow) =>
        (wide.Precision == PlacePrecision.Province && wide.Admin1 is not null && wide.Admin1 == narrow.Admin1 && wide.Country == narrow.Country)
        || (narrow.Precision is PlacePrecision.Site or PlacePrecision.Settlement && narrow.Admin1 is not null && wide.Name == narrow.Admin1);

    private static bool CompatibleTimes(EventDraft a, EventDraft b)
    {
        if (a.Time?.Text is null || b.Time?.Text is null || a.Time.Start is not { } from || b.Time.Start is not { } other)
        {
            return true;
        }

        return from <= (b.Time.End ?? DateOnly.MaxValue) && other <= (a.Time.End ?? DateOnly.MaxValue);
    }

    private static bool CompatibleActors(List<Actor> a, List<Actor> b) =>
        a.Count == 0 || b.Count == 0 || a.Exists(x => b.Exists(y => SameActor(x, y)));

    private static bool SameActor(Actor a, Actor b) =>
        a.Group is not null || b.Group is not null
            ? a.Group == b.Group
            : a.Country == b.Country && (a.Sector == b.Sector || (IsState(a) && IsState(b)));

    private static bool IsState(Actor actor) => actor.Sector is Sectors.Government or Sectors.Military;

    private static bool CompatibleTolls(EventDraft a, EventDraft b)
    {
        foreach (var toll in a.Casualties)
        {
            foreach (var other in b.Casualties)
            {
                if (toll.Effect == other.Effect && (toll.Low != other.Low || toll.High != other.High))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Absorb(EventDraft main, EventDraft other)
    {
        AddNew(main.Actors, other.Actors, SameActor);
        if (main.Recipients.Count == 0)
        {
            main.Recipients.AddRange(other.Recipients);
        }

        AddNew(main.Supporters, other.Supporters, SameActor);
        AddNew(main.Places, other.Places, SamePlace);
        AddNew(main.Weapons, other.Weapons, (x, y) => string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase));
        AddNew(main.Targets, other.Targets, (x, y) => string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase));
        AddNew(main.Casualties, other.Casualties, (x, y) => x.Effect == y.Effect && x.Low == y.Low && x.High == y.High);
        if (main.Time?.Text is null && other.Time?.Text is not null && Math.Abs(main.Sentence.Index - other.Sentence.Index) <= TimeReach)
        {
            main.Time = other.Time;
        }

        if (main.ClaimedBy.Count == 0)
        {
            main.ClaimedBy.AddRange(other.ClaimedBy);
            main.Statement ??= other.Statement;
        }

        main.Evidence.AddRange(other.Evidence);
        main.Derivation.AddRange(other.Derivation);
    }

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
