namespace Dateline.Numbers;

/// <summary>A fixed set of lower-case words with their indexes, looked up by hash without allocation.</summary>
internal sealed class WordList
{
    private readonly string[] words;
    private readonly int[] slots;
    private readonly uint mask;

    /// <param name="source">Distinct lower-case words; the index of each is its entry number.</param>
    public WordList(IReadOnlyList<string> source)
    {
        words = [.. source];
        var size = 16u;
        while (size < words.Length * 3)
        {
            size *= 2;
        }

        mask = size - 1;
        slots = new int[size];
        for (var i = 0; i < words.Length; i++)
        {
            var hash = Start;
            foreach (var c in words[i])
            {
                hash = Step(hash, c);
            }

            var slot = hash & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = i + 1;
        }
    }

    /// <summary>The hash before the first character (FNV-1a).</summary>
    public const uint Start = 2166136261;

    public static uint Step(uint hash, char lower) => (hash ^ lower) * 16777619;

    public string this[int entry] => words[entry];

    public int Count => words.Length;

    /// <summary>Entry of the word written by <paramref name="word"/> in any case, -1 where it is not listed; <paramref name="hash"/> is that of its lower-case form.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var entry = slots[slot] - 1;
            if (Same(words[entry], word))
            {
                return entry;
            }
        }

        return -1;
    }

    public int Find(string lower)
    {
        var hash = Start;
        foreach (var c in lower)
        {
            hash = Step(hash, c);
        }

        return Find(lower, hash);
    }

    /// <summary>Lower case by the invariant culture; curly apostrophes become straight.</summary>
    public static char Fold(char c) => c < 128
        ? (uint)(c - 'A') <= 25 ? (char)(c | 32) : c
        : c == '\u2019' ? '\'' : char.ToLowerInvariant(c);

    private static bool Same(string listed, ReadOnlySpan<char> word)
    {
        var at = 0;
        foreach (var c in word)
        {
            if (c == '.' && (at >= listed.Length || listed[at] != '.'))
            {
                continue;
            }

            if (at >= listed.Length || listed[at] != Fold(c))
            {
                return false;
            }

            at++;
        }

        return at == listed.Length;
    }
}
