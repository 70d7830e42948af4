namespace Dateline.Numbers;

/// <summary>Phrases of listed words with what they mean; finds the longest that begins or ends at a word.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<int, List<(int[] Words, T Value)>> byFirst = [];
    private readonly Dictionary<int, List<(int[] Words, T Value)>> byLast = [];

    /// <param name="list">The list scanned with; it holds every word of the phrases, marks included.</param>
    public PhraseTable(WordList list, IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases.OrderByDescending(p => p.Phrase.Length))
        {
            var words = phrase.Split(' ').Select(list.Find).ToArray();
            Under(byFirst, words[0]).Add((words, value));
            Under(byLast, words[^1]).Add((words, value));
        }

        foreach (var bucket in byFirst.Values.Concat(byLast.Values))
        {
            bucket.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>Length in words of the longest phrase at <paramref name="first"/>, 0 where none begins.</summary>
    public int At(ReadOnlySpan<int> entries, int first, out T? value)
    {
        value = default;
        if (first >= entries.Length || entries[first] < 0 || !byFirst.TryGetValue(entries[first], out var bucket))
        {
            return 0;
        }

        foreach (var (words, meaning) in bucket)
        {
            if (first + words.Length <= entries.Length && entries.Slice(first, words.Length).SequenceEqual(words))
            {
                value = meaning;
                return words.Length;
            }
        }

        return 0;
    }

    /// <summary>Length in words of the longest phrase that ends just before <paramref name="end"/>, 0 where none does.</summary>
    public int Before(ReadOnlySpan<int> entries, int end, out T? value)
    {
        value = default;
        if (end <= 0 || entries[end - 1] < 0 || !byLast.TryGetValue(entries[end - 1], out var bucket))
        {
            return 0;
        }

        foreach (var (words, meaning) in bucket)
        {
            if (words.Length <= end && entries.Slice(end - words.Length, words.Length).SequenceEqual(words))
            {
                value = meaning;
                return words.Length;
            }
        }

        return 0;
    }

    private static List<(int[] Words, T Value)> Under(Dictionary<int, List<(int[] Words, T Value)>> map, int key)
    {
        if (!map.TryGetValue(key, out var bucket))
        {
            bucket = [];
            map[key] = bucket;
        }

        return bucket;
    }
}
