namespace Dateline.Events;

/// <summary>
/// Takes out an opening that only sums up what is told in full after it: "air strikes killed 20; 13 died in X, another seven in Y". What the parts leave out (doers, day, arms) they get from it.
/// </summary>
internal static class SummedUp
{
    private const int Opening = 2;
    private const int Reach = 8;

    public static void Remove(List<EventDraft> events)
    {
        for (var i = 0; i < events.Count && events[i].Sentence.Index <= Opening; i++)
        {
            if (!events[i].Background && DeathsOf(events[i]) is { } all && PartsOf(events, i, all) is { } parts)
            {
                parts.ForEach(part => Complete(part, events[i]));
                events.RemoveAt(i--);
            }
        }
    }

    /// <summary>The next happenings of the kind whose deaths make up the sum; null where none do.</summary>
    private static List<EventDraft>? PartsOf(List<EventDraft> events, int index, long all)
    {
        var (sum, whole) = (0L, events[index]);
        var parts = new List<EventDraft>();
        for (var i = index + 1; i < events.Count && sum < all && events[i].Sentence.Index - whole.Sentence.Index <= Reach; i++)
        {
            if (!events[i].Background && events[i].Sentence != whole.Sentence && DeathsOf(events[i]) is { } deaths)
            {
                sum += deaths;
                parts.Add(events[i]);
            }
        }

        return sum == all && parts.Count > 1 ? parts : null;
    }

    private static long? DeathsOf(EventDraft draft) => IsDeadly(draft.Type) ? draft.Casualties.Find(c => c.Effect == CasualtyEffect.Killed)?.Low : null;

    private static bool IsDeadly(EventType type) => EventTypes.IsViolent(type) || type is EventType.Casualties;

    private static void Complete(EventDraft part, EventDraft whole)
    {
        if (part.Type is EventType.Casualties)
        {
            part.Type = whole.Type;
        }

        if (part.Actors.Count == 0 && part.Type == whole.Type)
        {
            part.Actors.AddRange(whole.Actors);
        }

        part.Time ??= whole.Time;
        part.Evidence.AddRange(whole.Evidence);
    }
}
