using System.Collections.Frozen;

namespace Dateline.Places;

/// <summary>Feature words beside a name (<c>cues.tsv</c>) and words of nearness (<c>near.tsv</c>), looked up by their last or first words.</summary>
internal sealed class CueTable
{
    private const int MaxWords = 4;

    private readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> before;
    private readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> after;
    private readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> near;

    public CueTable(DataFolder data)
    {
        var sides = DataTable.Load(data.File("places/cues.tsv"), "words", "side", "kind", "weight").ToLookup(r => r.OneOf(1, "before", "after"));
        before = Lookup(sides["before"], r => new Cue(r.Parse<PlaceKind>(2), r.Number(3)));
        after = Lookup(sides["after"], r => new Cue(r.Parse<PlaceKind>(2), r.Number(3)));
        near = Lookup(DataTable.Load(data.File("places/near.tsv"), "words", "radius_km"), r => r.Number(1));
    }

    /// <summary>The longest feature words that end right before <paramref name="start"/> ("the town of |Nubl").</summary>
    public Cue Before(string text, int start) => LongestBefore(text, start, before, default, out _);

    /// <param name="text">The text.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="cueStart">Where the feature words start; <paramref name="start"/> where there are none.</param>
    public Cue Before(string text, int start, out int cueStart) => LongestBefore(text, start, before, default, out cueStart);

    /// <summary>The longest feature words that begin right after <paramref name="end"/> ("Hama| province").</summary>
    public Cue After(string text, int end) => After(text, end, out _);

    public Cue After(string text, int end, out int cueEnd)
    {
        cueEnd = end;
        var from = end;
        while (from < text.Length && text[from] is ' ' or '-' or '\u00A0')
        {
            from++;
        }

        if (from == end && from < text.Length)
        {
            return default;
        }

        var best = default(Cue);
        var at = from;
        for (var words = 0; words < MaxWords && at < text.Length; words++)
        {
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] is '-'))
            {
                at++;
            }

            if (after.TryGetValue(text.AsSpan(from, at - from), out var cue))
            {
                (best, cueEnd) = (cue, at);
            }

            if (at >= text.Length || text[at] is not ' ')
            {
                break;
            }

            at++;
        }

        return best;
    }

    /// <summary>Radius of nearness that words right before the name give ("near |Palmyra"), or 0.</summary>
    public double Near(string text, int start) => LongestBefore(text, start, near, 0, out _);

    private static T LongestBefore<T>(string text, int start, FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> table, T none, out int cueStart)
    {
        var best = none;
        cueStart = start;
        var to = start;
        while (to > 0 && text[to - 1] is ' ' or '\u00A0')
        {
            to--;
        }

        if (to >= 4 && to < start && text.AsSpan(0, to).EndsWith(" the", StringComparison.OrdinalIgnoreCase))
        {
            to -= 4;
        }

        if (to == start)
        {
            return none;
        }

        var at = to;
        for (var words = 0; words < MaxWords && at > 0; words++)
        {
            while (at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] is '-'))
            {
                at--;
            }

            if (table.TryGetValue(text.AsSpan(at, to - at), out var value))
            {
                (best, cueStart) = (value, at);
            }

            if (at == 0 || text[at - 1] is not ' ')
            {
                break;
            }

            at--;
        }

        return best;
    }

    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Lookup<T>(IEnumerable<DataRow> rows, Func<DataRow, T> value) =>
        rows.By(r => r[0], value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
