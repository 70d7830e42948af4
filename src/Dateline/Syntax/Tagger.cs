namespace Dateline.Syntax;

/// <summary>Greedy left-to-right tagger over hashed features of the word, its neighbours and the tags before it.</summary>
internal static class Tagger
{
    public const int FeatureCount = 30;

    public static void Tag(LinearModel model, Draft draft)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<float> scores = stackalloc float[model.Classes];
        for (var i = 0; i < draft.Count; i++)
        {
            Features(draft, i, features);
            model.Score(features, scores);
            draft.Tags[i] = System.Numerics.Tensors.TensorPrimitives.IndexOfMax(scores);
        }
    }

    public static void Features(Draft draft, int i, Span<uint> f)
    {
        var n = draft.Count;
        var lower = draft.Lowers[i].AsSpan();
        uint Low(int k) => k < 0 ? 3u : k >= n ? 4u : draft.LowerHash[k];
        uint Suffix(int k, int length) => k < 0 ? 3u : k >= n ? 4u : Hash.Of(draft.Lowers[k].AsSpan(Math.Max(0, draft.Lowers[k].Length - length)));
        uint Shape(int k) => k < 0 ? 3u : k >= n ? 4u : draft.ShapeHash[k];
        var (t1, t2) = (i > 0 ? (uint)draft.Tags[i - 1] : 999u, i > 1 ? (uint)draft.Tags[i - 2] : 999u);
        var start = i == 0 ? 1u : 0u;
        f[0] = Hash.Mix(1, Low(i));
        f[1] = Hash.Mix(2, draft.FormHash[i]);
        f[2] = Hash.Mix(3, Suffix(i, 1));
        f[3] = Hash.Mix(4, Suffix(i, 2));
        f[4] = Hash.Mix(5, Suffix(i, 3));
        f[5] = Hash.Mix(6, Suffix(i, 4));
        f[6] = Hash.Mix(7, Hash.Of(lower[..Math.Min(1, lower.Length)]));
        f[7] = Hash.Mix(8, Hash.Of(lower[..Math.Min(3, lower.Length)]));
        f[8] = Hash.Mix(9, Shape(i), start);
        f[9] = Hash.Mix(10, Shape(i), Suffix(i, 3));
        f[10] = Hash.Mix(11, t1);
        f[11] = Hash.Mix(12, t1, t2);
        f[12] = Hash.Mix(13, t1, Low(i));
        f[13] = Hash.Mix(14, Low(i - 1));
        f[14] = Hash.Mix(15, Low(i - 2));
        f[15] = Hash.Mix(16, Low(i + 1));
        f[16] = Hash.Mix(17, Low(i + 2));
        f[17] = Hash.Mix(18, Low(i - 1), Low(i));
        f[18] = Hash.Mix(19, Low(i), Low(i + 1));
        f[19] = Hash.Mix(20, Suffix(i - 1, 3));
        f[20] = Hash.Mix(21, Suffix(i + 1, 3));
        f[21] = Hash.Mix(22, Shape(i + 1));
        f[22] = Hash.Mix(23, Shape(i - 1));
        f[23] = Hash.Mix(24, t1, Suffix(i, 3));
        f[24] = Hash.Mix(25, Hash.Mix(t1, t2), Low(i));
        f[25] = Hash.Mix(26, Suffix(i + 1, 3), Low(i));
        f[26] = Hash.Mix(27, t1, Low(i + 1));
        f[27] = Hash.Mix(28, Hash.Mix(Shape(i - 1), Shape(i)), Shape(i + 1));
        f[28] = Hash.Mix(29, Suffix(i, 2), Hash.Mix(t1, Suffix(i + 1, 2)));
        f[29] = 31;
    }
}
