using System.Numerics.Tensors;

namespace Dateline.Syntax.Network;

/// <summary>Chooses the known combination of universal tag, Penn tag and features with the highest joint probability.</summary>
internal static class TagChoice
{
    public static int Best(Span<float> logits, NetworkShape shape, ReadOnlySpan<(int Upos, int Xpos, int Feats)> triples)
    {
        var upos = logits[..shape.Upos];
        var xpos = logits.Slice(shape.Upos, shape.Xpos);
        var feats = logits.Slice(shape.Upos + shape.Xpos, shape.Feats);
        LogSoftMax(upos);
        LogSoftMax(xpos);
        LogSoftMax(feats);
        var (best, most) = (0, float.NegativeInfinity);
        for (var i = 0; i < triples.Length; i++)
        {
            var score = upos[triples[i].Upos] + xpos[triples[i].Xpos] + feats[triples[i].Feats];
            (best, most) = score > most ? (i, score) : (best, most);
        }

        return best;
    }

    private static void LogSoftMax(Span<float> values)
    {
        var max = TensorPrimitives.Max<float>(values);
        var sum = 0f;
        foreach (var v in values)
        {
            sum += v - max > -15 ? MathF.Exp(v - max) : 0;
        }

        TensorPrimitives.Subtract(values, max + MathF.Log(sum), values);
    }
}
