using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>
/// Known given names, surnames, places, countries, demonyms and organisations as hashes of their words; marks the words of a sentence that match.
/// The marks are hints to the network, never decisions.
/// </summary>
internal sealed class NameLists
{
    public const int Given = 0;
    public const int Surname = 1;
    public const int Place = 2;
    public const int Country = 3;
    public const int Demonym = 4;
    public const int Organisation = 5;

    /// <summary>Given names and surnames of the whole world, with many common words among them.</summary>
    public const int AnyPerson = 6;

    /// <summary>Provinces, mountains, rivers, seas.</summary>
    public const int Region = 7;

    /// <summary>Whole names of well-known persons.</summary>
    public const int Known = 8;

    /// <summary>Wars, feasts, works, days: names of neither person, place nor organisation.</summary>
    public const int Other = 9;
    public const int KindBits = 12;

    /// <summary>Flags of a word whose sentence is in capitals, or has none.</summary>
    public const ulong AllCapitals = 2;
    public const ulong NoCapitals = 4;
    private const int Longest = 5;

    private const int OneWord = 4;
    private const int First = OneWord + KindBits;
    private const int Inside = First + KindBits;
    private readonly uint[] keys;
    private readonly ushort[] kinds;
    private readonly int mask;

    public NameLists(ReadOnlySpan<uint> hashes, ReadOnlySpan<ushort> marks)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2));
        (keys, kinds, mask) = (new uint[size], new ushort[size], size - 1);
        for (var i = 0; i < hashes.Length; i++)
        {
            var at = (int)hashes[i] & mask;
            while (kinds[at] != 0 && keys[at] != hashes[i])
            {
                at = (at + 1) & mask;
            }

            (keys[at], kinds[at]) = (hashes[i], (ushort)(kinds[at] | marks[i]));
        }
    }

    /// <summary>Whether a word's marks say that it is a nationality.</summary>
    public static bool IsDemonym(ulong flags) => (flags >> (OneWord + Demonym) & 1) != 0;

    /// <summary>The lists that hold a single lower-case word, as bits.</summary>
    public ushort Kinds(string lower) => Find(Extend(0, lower));

    public static bool Has(ushort kinds, int kind) => (kinds >> kind & 1) != 0;

    /// <summary>The lists that hold a marked word by itself.</summary>
    public static ushort OneWordKinds(ulong flags) => (ushort)((flags >> OneWord) & ((1 << KindBits) - 1));

    /// <summary>The lists that hold the longest name that begins with a marked word.</summary>
    public static ushort FirstKinds(ulong flags) => (ushort)((flags >> First) & ((1 << KindBits) - 1));

    /// <summary>The lists that hold a longer name that a marked word stands in.</summary>
    public static ushort InsideKinds(ulong flags) => (ushort)((flags >> Inside) & ((1 << KindBits) - 1));

    /// <summary>Hash of a name: its lower-case words, without hyphens and apostrophes, one after another.</summary>
    public static uint Extend(uint hash, ReadOnlySpan<char> lower)
    {
        Span<char> kept = stackalloc char[Math.Min(lower.Length, 40)];
        var n = 0;
        foreach (var c in lower)
        {
            if (c != '\'' && n < kept.Length)
            {
                kept[n++] = c;
            }
        }

        return Hash.Mix(hash, Hash.Of(kept[..n]));
    }

    /// <summary>Sets each word's marks. <paramref name="bare"/> leaves the lists out.</summary>
    public void Mark(ReadOnlySpan<string> forms, ReadOnlySpan<string> lowers, int n, Span<ulong> flags, bool bare)
    {
        var (upper, lower) = (0, 0);
        for (var i = 0; i < n; i++)
        {
            flags[i] = 0;
            foreach (var c in forms[i])
            {
                upper += char.IsUpper(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
            }
        }

        var loud = upper > 4 * lower ? AllCapitals : upper == 0 && lower > 0 ? NoCapitals : 0ul;
        flags[0] |= 1;
        for (var i = 0; i < n; i++)
        {
            flags[i] |= loud;
            if (!bare && lowers[i] != "-")
            {
                MarkFrom(forms, lowers, i, n, flags);
            }
        }
    }

    public void Write(BinaryWriter to)
    {
        var used = Enumerable.Range(0, keys.Length).Where(i => kinds[i] != 0).OrderBy(i => keys[i]).ToArray();
        to.Write(used.Length);
        to.Write(MemoryMarshal.AsBytes<uint>(used.Select(i => keys[i]).ToArray()));
        to.Write(MemoryMarshal.AsBytes<ushort>(used.Select(i => kinds[i]).ToArray()));
    }

    public static NameLists Read(BinaryReader from)
    {
        var count = from.ReadInt32();
        var (hashes, marks) = (new uint[count], new ushort[count]);
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(marks.AsSpan()));
        return new(hashes, marks);
    }

    private void MarkFrom(ReadOnlySpan<string> forms, ReadOnlySpan<string> lowers, int i, int n, Span<ulong> flags)
    {
        var hash = Extend(0, lowers[i]);
        flags[i] |= (ulong)Find(hash) << OneWord;
        if (forms[i].Length == 0 || (char.IsLower(forms[i][0]) && (flags[i] & NoCapitals) == 0))
        {
            return;
        }

        var (longest, marks) = (0, (ushort)0);
        var words = 1;
        for (var k = i + 1; k < n && words < Longest; k++)
        {
            if (lowers[k] == "-")
            {
                continue;
            }

            hash = Extend(hash, lowers[k]);
            words++;
            var found = Find(hash);
            (longest, marks) = found != 0 ? (k, found) : (longest, marks);
        }

        if (marks != 0)
        {
            flags[i] |= (ulong)marks << First;
            for (var k = i + 1; k <= longest; k++)
            {
                flags[k] |= (ulong)marks << Inside;
            }
        }
    }

    private ushort Find(uint hash)
    {
        var at = (int)hash & mask;
        while (kinds[at] != 0)
        {
            if (keys[at] == hash)
            {
                return kinds[at];
            }

            at = (at + 1) & mask;
        }

        return 0;
    }
}
