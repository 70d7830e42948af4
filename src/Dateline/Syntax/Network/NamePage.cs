using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>What the network says of the names of a document, word by word, and what it says of the same words and pairs of words nearby in it.</summary>
internal sealed class NamePage
{
    private const int Sorts = NameTags.Sorts;

    /// <summary>Columns of <see cref="Own"/> and <see cref="Others"/>: outside and the five kinds, then first of a name, then proper noun.</summary>
    public const int Columns = 8;
    public const int FirstColumn = 6;
    public const int ProperColumn = 7;

    /// <summary>How many sentences away an occurrence counts.</summary>
    private const int Reach = 40;

    /// <summary>Room that is kept after longer documents.</summary>
    private const int KeptWords = 50_000;

    private readonly List<ulong> order = [];
    private readonly List<ulong> pairs = [];
    private int[] sentences = [];

    /// <summary>Log-probabilities of the tags, <see cref="NetworkShape.Names"/> apart.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Probabilities; that of a proper noun is set from outside.</summary>
    public float[] Own { get; private set; } = [];

    /// <summary>The same, averaged over the word's other occurrences.</summary>
    public float[] Others { get; private set; } = [];

    /// <summary>Number of other occurrences.</summary>
    public int[] Counts { get; private set; } = [];

    /// <summary>How often the word is one name with the next where the two stand together elsewhere; -1 where they do not.</summary>
    public float[] Joined { get; private set; } = [];

    /// <summary>Whether room for so many words is too little for a document, or more than is kept and more than it needs.</summary>
    public static bool IsUnfit(int size, int words) => size < words || (size > KeptWords && SizeFor(words) < KeptWords);

    /// <summary>Room that is made for a document: some more, so that the next does not need new room.</summary>
    public static int SizeFor(int words) => words * 3 / 2;

    /// <summary>Room for the raw scores of <paramref name="words"/> words.</summary>
    public void Clear(int words)
    {
        if (IsUnfit(Counts.Length, words))
        {
            var size = SizeFor(words);
            (Scores, Own, Others, Counts, Joined, sentences) =
                (new float[size * NetworkShape.Names], new float[size * Columns], new float[size * Columns], new int[size], new float[size], new int[size]);
        }

        Others.AsSpan(0, words * Columns).Clear();
        Counts.AsSpan(0, words).Clear();
        Joined.AsSpan(0, words).Fill(-1);
    }

    /// <summary>Turns raw scores into log-probabilities and compares occurrences.</summary>
    public void Compare(ReadOnlySpan<string> forms, ReadOnlySpan<string> lowers, ReadOnlySpan<ulong> flags, ReadOnlySpan<int> starts)
    {
        order.Clear();
        pairs.Clear();
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var before = 0u;
            for (var i = starts[s]; i < starts[s + 1]; i++)
            {
                sentences[i] = s;
                Normalise(i);
                var key = IsNameLike(forms[i], flags[i]) ? Hash.Of(lowers[i]) | 1 : 0;
                if (key != 0)
                {
                    order.Add(((ulong)key << 32) | (uint)i);
                }

                if (key != 0 && before != 0)
                {
                    pairs.Add(((ulong)Hash.Mix(before, key) << 32) | (uint)(i - 1));
                }

                before = key;
            }
        }

        order.Sort();
        pairs.Sort();
        ForWords();
        ForPairs();
    }

    private static bool IsNameLike(string form, ulong flags) => form.Length > 0 && (char.IsUpper(form[0]) || ((flags & NameLists.NoCapitals) != 0 && char.IsLetter(form[0])));

    private void Normalise(int word)
    {
        var row = Scores.AsSpan(word * NetworkShape.Names, NameTags.Count);
        TensorPrimitives.Subtract(row, Lanes.LogSum(row), row);
        var own = Own.AsSpan(word * Columns, Columns);
        own[..ProperColumn].Clear();
        for (var k = 0; k < NameTags.Count; k++)
        {
            var share = row[k] > -15 ? MathF.Exp(row[k]) : 0;
            own[NameTags.Sort(k)] += share;
            own[FirstColumn] += NameTags.IsFirst(k) ? share : 0;
        }
    }

    private void ForWords()
    {
        var items = CollectionsMarshal.AsSpan(order);
        Span<float> sum = stackalloc float[Columns];
        for (var first = 0; first < items.Length;)
        {
            var end = EndOfGroup(items, first);
            sum.Clear();
            var (from, to) = (first, first);
            for (var at = first; end - first > 1 && at < end; at++)
            {
                var word = (int)items[at];
                for (; to < end && sentences[(int)items[to]] <= sentences[word] + Reach; to++)
                {
                    TensorPrimitives.Add(sum, Own.AsSpan((int)items[to] * Columns, Columns), sum);
                }

                for (; sentences[(int)items[from]] < sentences[word] - Reach; from++)
                {
                    TensorPrimitives.Subtract(sum, Own.AsSpan((int)items[from] * Columns, Columns), sum);
                }

                if (to - from > 1)
                {
                    var others = Others.AsSpan(word * Columns, Columns);
                    TensorPrimitives.Subtract(sum, Own.AsSpan(word * Columns, Columns), others);
                    TensorPrimitives.Multiply(others, 1f / (to - from - 1), others);
                    Counts[word] = to - from - 1;
                }
            }

            first = end;
        }
    }

    private void ForPairs()
    {
        var items = CollectionsMarshal.AsSpan(pairs);
        for (var first = 0; first < items.Length;)
        {
            var end = EndOfGroup(items, first);
            var (from, to, sum) = (first, first, 0f);
            for (var at = first; end - first > 1 && at < end; at++)
            {
                var word = (int)items[at];
                for (; to < end && sentences[(int)items[to]] <= sentences[word] + Reach; to++)
                {
                    sum += Inside((int)items[to] + 1);
                }

                for (; sentences[(int)items[from]] < sentences[word] - Reach; from++)
                {
                    sum -= Inside((int)items[from] + 1);
                }

                Joined[word] = to - from > 1 ? Math.Clamp((sum - Inside(word + 1)) / (to - from - 1), 0, 1) : -1;
            }

            first = end;
        }
    }

    private float Inside(int word)
    {
        var sum = 0f;
        for (var k = 2; k < NameTags.Count; k += 2)
        {
            var score = Scores[(word * NetworkShape.Names) + k];
            sum += score > -15 ? MathF.Exp(score) : 0;
        }

        return sum;
    }

    private static int EndOfGroup(ReadOnlySpan<ulong> items, int first)
    {
        var end = first + 1;
        while (end < items.Length && items[end] >> 32 == items[first] >> 32)
        {
            end++;
        }

        return end;
    }
}
