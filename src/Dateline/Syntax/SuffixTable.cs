using System.Collections.Frozen;

namespace Dateline.Syntax;

/// <summary>A value for (word, tag) by the longest known suffix of the lower-case word; the whole word counts as the longest.</summary>
internal sealed class SuffixTable(Dictionary<uint, ushort> entries)
{
    public const int Longest = 6;
    private const uint Whole = 77;
    private readonly FrozenDictionary<uint, ushort> entries = entries.ToFrozenDictionary();

    public static uint WholeKey(ReadOnlySpan<char> lower, uint tag) => Hash.Mix(Hash.Of(lower), tag, Whole);

    public static uint SuffixKey(ReadOnlySpan<char> lower, int length, uint tag) => Hash.Mix(Hash.Of(lower[^length..]), tag);

    /// <summary>The value, or <paramref name="none"/> for a tag never seen.</summary>
    public ushort Find(ReadOnlySpan<char> lower, uint tag, ushort none)
    {
        if (entries.TryGetValue(WholeKey(lower, tag), out var value))
        {
            return value;
        }

        for (var length = Math.Min(Longest, lower.Length); length >= 0; length--)
        {
            if (entries.TryGetValue(SuffixKey(lower, length, tag), out value))
            {
                return value;
            }
        }

        return none;
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
