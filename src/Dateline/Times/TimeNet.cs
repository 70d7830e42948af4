namespace Dateline.Times;

/// <summary>The expanded patterns of one pass as a trie over symbols; finds the longest match at a place, of equals the first rule.</summary>
internal sealed class TimeNet
{
    private readonly Dictionary<int, int> edges = [];
    private readonly List<List<Ending>> endings = [[]];

    private readonly record struct Ending(TimeRule Rule, sbyte[] Slots);

    public void Add(ReadOnlySpan<TimeStep> sequence, int slots, TimeRule rule)
    {
        if (sequence.IsEmpty)
        {
            throw new FormatException("a pattern may match nothing");
        }

        var node = 0;
        var places = new sbyte[slots];
        Array.Fill(places, (sbyte)-1);
        for (var i = 0; i < sequence.Length; i++)
        {
            var key = Key(node, sequence[i].Symbol);
            if (!edges.TryGetValue(key, out var next))
            {
                next = endings.Count;
                endings.Add([]);
                edges[key] = next;
            }

            node = next;
            if (sequence[i].Slot >= 0)
            {
                places[sequence[i].Slot] = (sbyte)i;
            }
        }

        if (!endings[node].Exists(e => e.Rule == rule))
        {
            endings[node].Add(new Ending(rule, places));
        }
    }

    /// <summary>The longest match that begins at <paramref name="first"/>.</summary>
    /// <returns>False where none does.</returns>
    public bool Match(TimeWords words, ReadOnlySpan<TimeItem> items, int first, out TimeMatch match)
    {
        match = default;
        Walk(words, items, first, first, 0, ref match);
        return match.Rule is not null;
    }

    private static int Key(int node, int symbol) => (node << 10) | symbol;

    private void Walk(TimeWords words, ReadOnlySpan<TimeItem> items, int first, int at, int node, ref TimeMatch best)
    {
        foreach (var ending in endings[node])
        {
            var better = best.Rule is null || at > best.End || (at == best.End && ending.Rule.Order < best.Rule.Order);
            if (better && ending.Rule.Left.Allows(words, items, first - 1) && ending.Rule.Right.Allows(words, items, at))
            {
                best = new TimeMatch(ending.Rule, first, at, ending.Slots);
            }
        }

        if (at >= items.Length || (at > first && items[at].Break))
        {
            return;
        }

        ref readonly var item = ref items[at];
        for (var bits = item.Classes; bits != 0; bits &= bits - 1)
        {
            if (edges.TryGetValue(Key(node, System.Numerics.BitOperations.TrailingZeroCount(bits)), out var next))
            {
                Walk(words, items, first, at + 1, next, ref best);
            }
        }

        foreach (ref readonly var sense in words.Senses(item.Entry))
        {
            if ((!sense.Capital || item.Capital) && edges.TryGetValue(Key(node, sense.Symbol), out var next))
            {
                Walk(words, items, first, at + 1, next, ref best);
            }
        }
    }
}
