using System.Numerics.Tensors;

namespace Dateline.Syntax.Network;

/// <summary>Window sums of forms. What was not used for a while is dropped, a generation at a time. One per thread.</summary>
internal sealed class WordCache(NetworkWeights weights, EmbeddingRows table, WordRows rows)
{
    private const int Most = 4000;
    private const int LongestKept = 40;
    private Dictionary<string, WordEntry> young = new(StringComparer.Ordinal);
    private Dictionary<string, WordEntry> old = new(StringComparer.Ordinal);
    private readonly List<int> parts = [];
    private readonly float[] sum = new float[weights.Shape.Embedding];
    private readonly float[] buffer = new float[weights.Shape.Embedding];

    public WordEntry Get(ReadOnlySpan<char> form)
    {
        if (young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var entry))
        {
            return entry;
        }

        if (old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out entry))
        {
            Keep(entry);
            return entry;
        }

        var text = form.ToString();
        var lower = WordShape.Lower(text);
        parts.Clear();
        parts.Add(rows.Word(lower));
        rows.AddParts(lower, WordShape.Hash(text), parts);
        sum.AsSpan().Clear();
        foreach (var row in parts)
        {
            table.AddTo(sum, row, buffer);
        }

        entry = new(text, lower, WordEntry.Halves(Project(weights, sum)));
        if (text.Length <= LongestKept)
        {
            Keep(entry);
        }

        return entry;
    }

    private void Keep(WordEntry entry)
    {
        if (young.Count >= Most)
        {
            (young, old) = (old, young);
            young.Clear();
        }

        young[entry.Form] = entry;
    }

    /// <summary>An embedding times the three parts of the window matrix, one after another.</summary>
    public static float[] Project(NetworkWeights weights, float[] embedding)
    {
        var (width, size) = (weights.Shape.Width, weights.Shape.Embedding);
        var windows = new float[3 * width];
        for (var k = 0; k < 3; k++)
        {
            Gemm.Add(1, width, size, embedding, weights.Window.Data.AsSpan(k * size * width, size * width), windows.AsSpan(k * width, width));
        }

        return windows;
    }
}
