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
    private const int TownReach = 2;

    public static void Refine(List<EventDraft> drafts, PlaceAttacher places)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Sentence.Index <= Opening && IsNews(draft) && draft.Places.Count > 0 && !IsNationwide(draft) && Finer(drafts, i, places) is { } finer)
            {
                draft.Places.Remove(finer);
                draft.Places.Insert(0, finer);
                draft.Derivation.Add(new DerivationStep("events/place.finer", "told more finely later", finer.Span));
            }
        }
    }

    /// <summary>Where the happening is put: at the finest of its places, but history and what goes on in a country, and what stands beside its place behind the opening, where they are told to be.</summary>
    public static Place? Main(EventDraft draft) =>
        draft.Places.Count > 0 && ((PlaceGrain.IsNational(draft.Places[0]) && (draft.Background || draft.Status is EventStatus.Ongoing)) || (draft.Sentence.Index > Opening && draft.PlaceFit >= PassageSetting.OwnPhrase))
            ? draft.Places[0] : PlaceGrain.Finest(draft.Places);

    private static Place? Finer(List<EventDraft> drafts, int index, PlaceAttacher places)
    {
        var draft = drafts[index];
        var unnamed = places.IsUnnamed(draft.Sentence.Index, draft.Token);
        var finer = draft.Places[0];
        foreach (var other in draft.Places)
        {
            finer = (unnamed || PlaceGrain.IsWide(finer)) && IsFiner(other, finer, unnamed) ? other : finer;
        }

        var told = finer != draft.Places[0];
        return (places.IsSeveral(draft.Sentence.Index, draft.Token) ? null : Elsewhere(drafts, index, finer, unnamed && !told)) ?? (told ? finer : null);
    }

    /// <summary>The place that the next happening of the kind has inside a wide one; null where two have different ones in a region, which then is what is meant.</summary>
    private static Place? Elsewhere(List<EventDraft> drafts, int index, Place wide, bool unnamed)
    {
        var draft = drafts[index];
        var town = !unnamed && !PlaceGrain.IsWide(wide);
        if ((town && !PlaceGrain.IsSeat(wide)) || (!unnamed && PlaceGrain.IsNational(wide) && draft.Sentence.Index > Lede))
        {
            return null;
        }

        Place? finer = null;
        for (var i = index + 1; i < drafts.Count && drafts[i].Sentence.Index - draft.Sentence.Index <= (town ? TownReach : Reach); i++)
        {
            var next = drafts[i];
            if (!IsNews(next) || next.PlaceFit <= 0 || next.Places.Count == 0 || !(town ? next.Type == draft.Type : IsSameKind(draft.Type, next.Type))
                || !IsFiner(next.Places[0], wide, unnamed) || (town && !PlaceGrain.IsQuarter(next.Places[0], wide)))
            {
                continue;
            }

            if (finer is not null && !EventPlaces.Same(finer, next.Places[0]) && wide.Precision is PlacePrecision.Province)
            {
                return null;
            }

            finer ??= next.Places[0];
        }

        return finer;
    }

    private static bool IsFiner(Place place, Place wide, bool unnamed) =>
        place.Role is not (PlaceRole.From or PlaceRole.Via) && place.Name != wide.Name
        && (PlaceGrain.Inside(place, wide) || (unnamed && PlaceGrain.Rank(place) == 1 && place.Admin1 is not null && place.Admin1 == wide.Admin1 && place.Country == wide.Country));

    /// <summary>What goes on in a country goes on in more than the next place told.</summary>
    private static bool IsNationwide(EventDraft draft) => draft.Status is EventStatus.Ongoing && PlaceGrain.IsNational(draft.Places[0]);

    private static bool IsNews(EventDraft draft) => !draft.Background && draft.Status.IsActual();

    private static bool IsSameKind(EventType a, EventType b) =>
        a == b || (EventTypes.IsViolent(a) && b is EventType.Attack or EventType.Killing or EventType.Casualties or EventType.Destruction) || (a is EventType.Attack && EventTypes.IsViolent(b));
}
