using Dateline.Places;

namespace Dateline.Events;

/// <summary>
/// Gives a happening that the opening tells of a wide or unnamed place ("a village near X", "in northern Y") the finer place that another mention of it,
/// or the next happening of its kind, names there.
/// </summary>
internal static class FinerSetting
{
    private const int Opening = 3;

    /// <summary>A whole country is what is meant in all but the first sentences.</summary>
    private const int Lede = 1;
    private const int Reach = 8;

    public static void Refine(List<EventDraft> drafts, PlaceAttacher places)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Sentence.Index <= Opening && IsNews(draft) && draft.Places.Count > 0 && Finer(drafts, i, places) is { } finer)
            {
                draft.Places.Remove(finer);
                draft.Places.Insert(0, finer);
                draft.Derivation.Add(new DerivationStep("events/place.finer", "told more finely later", finer.Span));
            }
        }
    }

    private static Place? Finer(List<EventDraft> drafts, int index, PlaceAttacher places)
    {
        var draft = drafts[index];
        var wide = draft.Places[0];
        var unnamed = places.IsUnnamed(draft.Sentence.Index, draft.Token);
        if (!unnamed && (!PlaceGrain.IsWide(wide) || (PlaceGrain.IsNational(wide) && draft.Sentence.Index > Lede)))
        {
            return null;
        }

        foreach (var other in draft.Places)
        {
            if (IsFiner(other, wide, unnamed))
            {
                return other;
            }
        }

        for (var i = index + 1; i < drafts.Count && drafts[i].Sentence.Index - draft.Sentence.Index <= Reach; i++)
        {
            var next = drafts[i];
            if (IsNews(next) && next.PlaceFit > 0 && next.Places.Count > 0 && IsSameKind(draft.Type, next.Type) && IsFiner(next.Places[0], wide, unnamed))
            {
                return next.Places[0];
            }
        }

        return null;
    }

    private static bool IsFiner(Place place, Place wide, bool unnamed) =>
        place.Role is not (PlaceRole.From or PlaceRole.Via) && place.Name != wide.Name
        && (PlaceGrain.Inside(place, wide) || (unnamed && PlaceGrain.Rank(place) == 1 && place.Admin1 is not null && place.Admin1 == wide.Admin1 && place.Country == wide.Country));

    private static bool IsNews(EventDraft draft) => !draft.Background && draft.Status is EventStatus.Happened or EventStatus.Ongoing;

    private static bool IsSameKind(EventType a, EventType b) =>
        a == b || (IsViolent(a) && b is EventType.Attack or EventType.Killing or EventType.Casualties or EventType.Destruction) || (a is EventType.Attack && IsViolent(b));

    private static bool IsViolent(EventType type) => type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.ChemicalAttack or EventType.Attack or EventType.Killing
        or EventType.Clash;
}
