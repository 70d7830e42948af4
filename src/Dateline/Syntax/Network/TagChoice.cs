using System.Runtime.CompilerServices;

namespace Dateline.Syntax.Network;

/// <summary>Chooses the known combination of universal tag, Penn tag and features with the highest joint probability.</summary>
internal static class TagChoice
{
    /// <summary>Index of the first best combination. The three softmaxes divide every combination by the same sums, so raw scores choose the same one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Best(ReadOnlySpan<float> logits, NetworkShape shape, ReadOnlySpan<(int Upos, int Xpos, int Feats)> triples)
    {
        var upos = logits[..shape.Upos];
        var xpos = logits.Slice(shape.Upos, shape.Xpos);
        var feats = logits.Slice(shape.Upos + shape.Xpos, shape.Feats);
        var (bestXpos, bestFeats) = (Lanes.Max(xpos), Lanes.Max(feats));
        var (best, most) = (0, float.NegativeInfinity);
        for (var i = 0; i < triples.Length; i++)
        {
            var (u, x, f) = triples[i];
            if (upos[u] + bestXpos + bestFeats > most && upos[u] + xpos[x] + feats[f] is var score && score > most)
            {
                (best, most) = (i, score);
            }
        }

        return best;
    }

    /// <summary>The probability of a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Share(ReadOnlySpan<float> logits, int tag)
    {
        var sum = 0f;
        foreach (var v in logits)
        {
            sum += v - logits[tag] is var over && over < 15 ? MathF.Exp(over) : 4e6f;
        }

        return 1 / sum;
    }
}
