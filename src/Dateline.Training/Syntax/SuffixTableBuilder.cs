using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Gathers (word, tag) → value and keeps the least set of suffixes and words that gives each its most frequent value.</summary>
internal sealed class SuffixTableBuilder
{
    private readonly Dictionary<(string Word, uint Tag), Dictionary<ushort, int>> words = [];

    private readonly Dictionary<(string Word, uint Tag), ushort> own = [];

    public void Add(string lower, uint tag, ushort value)
    {
        var counts = System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(words, (lower, tag), out _) ??= [];
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
    }

    public ushort MostFrequent(string lower, uint tag) => Best(words[(lower, tag)]);

    /// <summary>Gives a word a value of its own; its suffixes keep what they had.</summary>
    public void Fix(string lower, uint tag, ushort value) => own[(lower, tag)] = value;

    public SuffixTable Build()
    {
        var entries = new Dictionary<uint, ushort>();
        var votes = new Dictionary<(int Length, string Suffix, uint Tag), Dictionary<ushort, int>>();
        foreach (var ((word, tag), counts) in words.OrderBy(w => w.Key.Word, StringComparer.Ordinal).ThenBy(w => w.Key.Tag))
        {
            var best = Best(counts);
            for (var length = 0; length <= Math.Min(SuffixTable.Longest, word.Length); length++)
            {
                var at = System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(votes, (length, word[^length..], tag), out _) ??= [];
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(at, best, out _)++;
            }
        }

        foreach (var ((length, suffix, tag), counts) in votes.OrderBy(v => v.Key.Length).ThenBy(v => v.Key.Suffix, StringComparer.Ordinal).ThenBy(v => v.Key.Tag))
        {
            var best = Best(counts);
            if (length == 0 || (counts[best] > 1 && Backoff(entries, suffix, length - 1, tag) != best))
            {
                entries[SuffixTable.SuffixKey(suffix, length, tag)] = best;
            }
        }

        foreach (var ((word, tag), counts) in words)
        {
            var best = own.GetValueOrDefault((word, tag), Best(counts));
            if (own.ContainsKey((word, tag)) || Backoff(entries, word, Math.Min(SuffixTable.Longest, word.Length), tag) != best)
            {
                entries[SuffixTable.WholeKey(word, tag)] = best;
            }
        }

        return new(entries);
    }

    private static int Backoff(Dictionary<uint, ushort> entries, string word, int from, uint tag)
    {
        for (var length = from; length >= 0; length--)
        {
            if (entries.TryGetValue(SuffixTable.SuffixKey(word, length, tag), out var value))
            {
                return value;
            }
        }

        return -1;
    }

    private static ushort Best(Dictionary<ushort, int> counts) => counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;
}
