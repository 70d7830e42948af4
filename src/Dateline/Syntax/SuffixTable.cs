namespace Dateline.Syntax;

/// <summary>A value for (word, tag) by the longest known suffix of the lower-case word; the whole word counts as the longest.</summary>
internal sealed class SuffixTable(Dictionary<uint, ushort> entries)
{
    public const int Longest = 6;
    private const uint Whole = 77;

    public static uint WholeKey(ReadOnlySpan<char> lower, uint tag) => Hash.Mix(Hash.Of(lower), tag, Whole);

    public static uint SuffixKey(ReadOnlySpan<char> lower, int length, uint tag) => Hash.Mix(Hash.Of(lower[^length..]), tag);

    /// <summary>The values that a word may have: its own alone, else those of its suffixes, the longest first. Returns their number.</summary>
    public int Find(ReadOnlySpan<char> lower, uint tag, Span<ushort> values)
    {
        if (entries.TryGetValue(WholeKey(lower, tag), out var value))
        {
            values[0] = value;
            return 1;
        }

        var n = 0;
        for (var length = Math.Min(Longest, lower.Length); length >= 0; length--)
        {
            if (entries.TryGetValue(SuffixKey(lower, length, tag), out value))
            {
                values[n++] = value;
            }
        }

        return n;
    }

    public void Write(BinaryWriter to)
    {
        to.Write(entries.Count);
        foreach (var (key, value) in entries.OrderBy(e => e.Key))
        {
            to.Write(key);
            to.Write(value);
        }
    }

    public static SuffixTable Read(BinaryReader from)
    {
        var count = from.ReadInt32();
        var entries = new Dictionary<uint, ushort>(count);
        for (var i = 0; i < count; i++)
        {
            var key = from.ReadUInt32();
            entries[key] = from.ReadUInt16();
        }

        return new(entries);
    }
}
