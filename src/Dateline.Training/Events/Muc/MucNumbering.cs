namespace Dateline.Training.Events.Muc;

/// <summary>Numbers the names of features; a name that is not among them has no number and is passed over.</summary>
internal sealed class MucNumbering
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public MucNumbering(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            ids[name] = this.names.Count;
            this.names.Add(name);
        }
    }

    public int Count => names.Count;

    public IReadOnlyList<string> Names => names;

    /// <summary>The names that at least <paramref name="least"/> documents have, in order.</summary>
    public static MucNumbering Learn(IEnumerable<IReadOnlyCollection<string>> documents, int least)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in documents.SelectMany(e => e).Where(n => !n.AsSpan().ContainsAny('\t', '\n', '\r')))
        {
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        return new MucNumbering(counts.Where(c => c.Value >= least).Select(c => c.Key).Order(StringComparer.Ordinal));
    }

    public int[] Of(IReadOnlyCollection<string> features)
    {
        var numbers = new List<int>(features.Count);
        foreach (var feature in features)
        {
            if (ids.TryGetValue(feature, out var id))
            {
                numbers.Add(id);
            }
        }

        return [.. numbers];
    }
}
