namespace Dateline.Syntax.Network;

/// <summary>The best sequence of name tags in which every inside follows its own kind (Viterbi).</summary>
internal static class NameChoice
{
    public static void Decode(ReadOnlySpan<float> scores, int n, Span<int> names)
    {
        const int Classes = NameTags.Count;
        Span<float> best = stackalloc float[Classes];
        Span<float> next = stackalloc float[Classes];
        Span<byte> from = n <= 512 ? stackalloc byte[n * Classes] : new byte[n * Classes];
        for (var i = 0; i < n; i++)
        {
            var row = scores.Slice(i * NetworkShape.Names, Classes);
            for (var k = 0; k < Classes; k++)
            {
                var (at, most) = (0, float.NegativeInfinity);
                for (var p = 0; p < Classes; p++)
                {
                    var score = i == 0 ? (p == 0 ? 0 : float.NegativeInfinity) : best[p];
                    (at, most) = score > most && NameTags.MayFollow(p, k) ? (p, score) : (at, most);
                }

                next[k] = most + row[k];
                from[(i * Classes) + k] = (byte)at;
            }

            next.CopyTo(best);
        }

        var tag = Lanes.IndexOfMax(best);
        for (var i = n - 1; i >= 0; i--)
        {
            names[i] = tag;
            tag = from[(i * Classes) + tag];
        }
    }
}
