namespace Dateline.Syntax;

/// <summary>Greedy name tagger: 0 outside, else 1 + 2 × kind + (0 first, 1 inside).</summary>
internal static class NameTagger
{
    public const int Classes = 9;
    public const int FeatureCount = 24;

    public static NameKind Kind(int name) => name == 0 ? NameKind.None : (NameKind)(((name - 1) / 2) + 1);

    public static bool IsFirst(int name) => name > 0 && (name - 1) % 2 == 0;

    public static int Class(NameKind kind, bool first) => kind == NameKind.None ? 0 : 1 + (((int)kind - 1) * 2) + (first ? 0 : 1);

    /// <summary>Whether a name tag may follow another: the inside of a name goes on from its own kind.</summary>
    public static bool MayFollow(int before, int name) => name == 0 || IsFirst(name) || (before > 0 && Kind(before) == Kind(name));

    public static void Tag(LinearModel model, Draft draft)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<float> scores = stackalloc float[Classes];
        for (var i = 0; i < draft.Count; i++)
        {
            Features(draft, i, features);
            model.Score(features, scores);
            var before = i > 0 ? draft.Names[i - 1] : 0;
            var best = 0;
            for (var k = 1; k < Classes; k++)
            {
                best = scores[k] > scores[best] && MayFollow(before, k) ? k : best;
            }

            draft.Names[i] = best;
        }
    }

    public static void Features(Draft draft, int i, Span<uint> f)
    {
        var n = draft.Count;
        uint Low(int k) => k < 0 ? 3u : k >= n ? 4u : draft.LowerHash[k];
        uint Shape(int k) => k < 0 ? 3u : k >= n ? 4u : draft.ShapeHash[k];
        uint Tag(int k) => k < 0 ? 998u : k >= n ? 999u : (uint)draft.Tags[k];
        uint Suffix(int length) => Hash.Of(draft.Lowers[i].AsSpan(Math.Max(0, draft.Lowers[i].Length - length)));
        var lower = draft.Lowers[i].AsSpan();
        var n1 = i > 0 ? (uint)draft.Names[i - 1] : 99u;
        f[0] = Hash.Mix(1, Low(i));
        f[1] = Hash.Mix(2, draft.FormHash[i]);
        f[2] = Hash.Mix(3, Shape(i), n1);
        f[3] = Hash.Mix(4, Suffix(3));
        f[4] = Hash.Mix(5, Suffix(4), Tag(i));
        f[5] = Hash.Mix(6, Hash.Of(lower[..Math.Min(3, lower.Length)]), Shape(i));
        f[6] = Hash.Mix(7, Tag(i), n1);
        f[7] = Hash.Mix(8, Tag(i), Tag(i + 1), Tag(i - 1));
        f[8] = Hash.Mix(9, n1, Low(i));
        f[9] = Hash.Mix(10, Low(i - 1), Shape(i));
        f[10] = Hash.Mix(11, Low(i - 2), Shape(i));
        f[11] = Hash.Mix(12, Low(i + 1), Shape(i));
        f[12] = Hash.Mix(13, Low(i + 2), Shape(i));
        f[13] = Hash.Mix(14, Low(i - 1), Low(i));
        f[14] = Hash.Mix(15, Low(i), Low(i + 1));
        f[15] = Hash.Mix(16, Shape(i - 1), Shape(i), Shape(i + 1));
        f[16] = Hash.Mix(17, Hash.Mix(n1, Tag(i)), Tag(i + 1));
        f[17] = Hash.Mix(18, Hash.Mix(n1, Low(i - 1)), Tag(i));
        f[18] = Hash.Mix(19, Hash.Mix(n1, Low(i + 1)), Tag(i));
        f[19] = Hash.Mix(20, Hash.Mix(n1, Suffix(3)), Shape(i));
        f[20] = Hash.Mix(21, draft.Heads[i] >= 0 ? Low(draft.Heads[i]) : 0, Tag(i));
        f[21] = Hash.Mix(22, (uint)draft.Labels[i], Tag(i));
        f[22] = Hash.Mix(23, i > 1 ? (uint)draft.Names[i - 2] : 99u, n1);
        f[23] = 31;
    }
}
