namespace Dateline.Actors;

/// <summary>Phrases over word numbers, each with a value. Filled once, then read by any number of threads.</summary>
internal sealed class PhraseTrie<T>
    where T : class
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<T?> values = [null];

    /// <summary>The value of a phrase, made by <paramref name="create"/> if it has none yet.</summary>
    public T At(ReadOnlySpan<int> words, Func<T> create)
    {
        var node = 0;
        foreach (var word in words)
        {
            var key = Key(node, word);
            if (!edges.TryGetValue(key, out var next))
            {
                next = values.Count;
                values.Add(null);
                edges.Add(key, next);
            }

            node = next;
        }

        return values[node] ??= create();
    }

    /// <summary>The node that a word leads to, or -1; 0 is where phrases begin.</summary>
    public int Next(int node, int word) => word >= 0 && edges.TryGetValue(Key(node, word), out var next) ? next : -1;

    public T? Value(int node) => values[node];

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
