using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>
/// What a dictionary (WordNet) says of a lower-case word or of the base of an inflected one: parts of speech, fields of meaning, kinds of proper name.
/// Each turns into rows of the embedding table: hints to the network, never decisions.
/// </summary>
internal sealed class WordClasses(uint[] keys, ushort[] indexes, ulong[] masks)
{
    /// <summary>Fields of meaning: WordNet's 45 lexicographer files; 0 to 2, 44: adjectives and adverbs, 3 to 28: nouns, 29 to 43: verbs.</summary>
    public const int Fields = 45;

    /// <summary>The part of speech that is most frequent in tagged text, if any: noun, verb, adjective, adverb.</summary>
    public const int Frequent = 45;

    /// <summary>Proper names: person, place, group, other.</summary>
    public const int Proper = 49;

    /// <summary>Rows that <see cref="AddRows"/> may name.</summary>
    public const int Rows = 96;

    private const int Signature = 64;
    private const int Inflected = 80;
    private const ulong Nouns = ((1ul << 29) - 1) & ~7ul;
    private const ulong Verbs = ((1ul << 44) - 1) & ~((1ul << 29) - 1);
    private const ulong Adjectives = 0b11 | (1ul << 44);
    private const ulong Adverbs = 0b100;

    private static readonly (string Ending, string Base, ulong Fields, int Row)[] Endings =
    [
        ("s", "", Nouns, 0), ("es", "", Nouns, 0), ("ies", "y", Nouns, 0), ("men", "man", Nouns, 0),
        ("s", "", Verbs, 1), ("es", "", Verbs, 1), ("ies", "y", Verbs, 1),
        ("ed", "", Verbs, 2), ("d", "", Verbs, 2), ("ied", "y", Verbs, 2), ("ing", "", Verbs, 3), ("ing", "e", Verbs, 3),
        ("er", "", Adjectives, 4), ("r", "", Adjectives, 4), ("ier", "y", Adjectives, 4), ("est", "", Adjectives, 5), ("st", "", Adjectives, 5), ("iest", "y", Adjectives, 5),
        ("ly", "", Adjectives, 6), ("ily", "y", Adjectives, 6),
    ];

    /// <summary>Marks of a word, 0 where the dictionary has none.</summary>
    public ulong Find(ReadOnlySpan<char> lower)
    {
        var at = keys.AsSpan().BinarySearch(Hash.Of(lower));
        return at < 0 ? 0 : masks[indexes[at]];
    }

    /// <summary>The verb that an inflected lower-case word comes from, null where the dictionary has none.</summary>
    public string? VerbOf(string lower)
    {
        Span<char> stem = stackalloc char[32];
        for (var i = 0; lower.Length <= 30 && i < Endings.Length; i++)
        {
            if (Endings[i].Fields == Verbs && Stem(lower, Endings[i], stem, out var length) != 0)
            {
                return new(stem[..length]);
            }
        }

        return null;
    }

    /// <summary>Adds the rows of a lower-case word, counted from <paramref name="from"/>.</summary>
    public void AddRows(string lower, int from, List<int> rows)
    {
        if (lower.Length is < 2 or > 30)
        {
            return;
        }

        var own = Find(lower);
        var sorts = (Has(own, Nouns) ? 1 : 0) + (Has(own, Verbs) ? 2 : 0) + (Has(own, Adjectives) ? 4 : 0) + (Has(own, Adverbs) ? 8 : 0);
        rows.Add(from + Signature + sorts);
        Span<char> stem = stackalloc char[32];
        var inflections = 0;
        for (var i = 0; i < Endings.Length; i++)
        {
            var found = Stem(lower, Endings[i], stem, out _);
            var row = Endings[i].Row;
            if (found != 0 && (inflections >> row & 1) == 0)
            {
                inflections |= 1 << row;
                rows.Add(from + Inflected + row);
                own |= found;
            }
        }

        for (; own != 0; own &= own - 1)
        {
            rows.Add(from + System.Numerics.BitOperations.TrailingZeroCount(own));
        }
    }

    /// <summary>Takes an ending off: the marks of what is left, 0 where the dictionary does not have it.</summary>
    private ulong Stem(string lower, (string Ending, string Base, ulong Fields, int Row) rule, Span<char> stem, out int length)
    {
        length = lower.Length - rule.Ending.Length + rule.Base.Length;
        if (lower.Length < rule.Ending.Length + 2 || !lower.EndsWith(rule.Ending, StringComparison.Ordinal))
        {
            return 0;
        }

        lower.AsSpan(0, lower.Length - rule.Ending.Length).CopyTo(stem);
        rule.Base.CopyTo(stem[(lower.Length - rule.Ending.Length)..]);
        var found = Find(stem[..length]) & rule.Fields;
        if (found == 0 && rule.Base.Length == 0 && length > 2 && stem[length - 1] == stem[length - 2])
        {
            length--;
            found = Find(stem[..length]) & rule.Fields;
        }

        return found;
    }

    public void Write(BinaryWriter to)
    {
        to.Write(keys.Length);
        to.Write(masks.Length);
        to.Write(MemoryMarshal.AsBytes<uint>(keys));
        to.Write(MemoryMarshal.AsBytes<ushort>(indexes));
        to.Write(MemoryMarshal.AsBytes<ulong>(masks));
    }

    public static WordClasses Read(BinaryReader from)
    {
        var (words, kinds) = (from.ReadInt32(), from.ReadInt32());
        var (keys, indexes, masks) = (new uint[words], new ushort[words], new ulong[kinds]);
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(indexes.AsSpan()));
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(masks.AsSpan()));
        return new(keys, indexes, masks);
    }

    private static bool Has(ulong marks, ulong fields) => (marks & fields) != 0;
}
