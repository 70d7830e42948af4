namespace Dateline.Syntax.Network;

/// <summary>The best sequence of name tags in which every inside follows its own kind (Viterbi).</summary>
internal static class NameChoice
{
    /// <param name="scores">n rows of <see cref="NetworkShape.Names"/> columns.</param>
    /// <param name="transitions">As in <see cref="NameReader"/>.</param>
    /// <param name="n">Words of the sentence.</param>
    /// <param name="names">Receives the tags.</param>
    public static void Decode(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int n, Span<int> names)
    {
        const int Classes = NameTags.Count;
        const int Width = NetworkShape.Names;
        Span<float> best = stackalloc float[Classes];
        Span<float> next = stackalloc float[Classes];
        Span<byte> from = n <= 512 ? stackalloc byte[n * Classes] : new byte[n * Classes];
        for (var i = 0; i < n; i++)
        {
            var row = scores.Slice(i * Width, Classes);
            for (var k = 0; k < Classes; k++)
            {
                var (at, most) = (0, float.NegativeInfinity);
                if (i == 0)
                {
                    most = NameTags.MayFollow(0, k) ? transitions[(NameReader.Start * Width) + k] : most;
                }

                for (var p = 0; i > 0 && p < Classes; p++)
                {
                    var score = best[p] + transitions[(p * Width) + k];
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
