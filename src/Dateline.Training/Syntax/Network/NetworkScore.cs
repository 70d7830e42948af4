using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Quick scores during training: tags, arcs, labels and names of gold-tokenised examples.</summary>
internal static class NetworkScore
{
    public static string Of(NetworkWeights w, WordRows rows, NameLists lists, (int Upos, int Xpos, int Feats)[] triples, string[] labels, List<TreeExample> examples)
    {
        var shape = w.Shape;
        var batch = new Batch();
        var (n, upos, xpos, feats, uas, las, gold, found, both) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        var plain = labels.Select(l => l.Split(':')[0]).ToArray();
        Span<int> heads = stackalloc int[1024];
        Span<float> scores = stackalloc float[shape.LabelWidth];
        Span<float> hidden = stackalloc float[shape.Label];
        foreach (var example in examples)
        {
            batch.Clear();
            batch.Add(example, rows, lists, null, 0, null);
            var a = batch.Activations;
            Forward.Run(w, a, null);
            TreeDecoder.Decode(a.Scores, NetworkShape.Round(example.Count + 1), example.Count, heads);
            var names = new int[example.Count];
            for (var i = 0; i < example.Count; i++)
            {
                var best = TagChoice.Best(a.Tags.AsSpan(i * shape.TagWidth, shape.TagWidth), shape, triples);
                upos += triples[best].Upos == example.Upos[i] ? 1 : 0;
                xpos += triples[best].Xpos == example.Xpos[i] ? 1 : 0;
                feats += triples[best].Feats == example.Feats[i] ? 1 : 0;
                n++;
                if (heads[i] == example.Heads[i])
                {
                    uas++;
                    System.Numerics.Tensors.TensorPrimitives.Add(a.LabelHidden.AsSpan(i * 2 * shape.Label, shape.Label), Forward.LabelHead(w, a, heads[i]), hidden);
                    Forward.LeakyInPlace(hidden);
                    w.LabelsBias.Data.CopyTo(scores);
                    Gemm.Add(1, shape.LabelWidth, shape.Label, hidden, w.Labels.Data, scores);
                    var label = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores[..shape.Labels]);
                    las += example.Labels[i] >= 0 && plain[label] == plain[example.Labels[i]] ? 1 : 0;
                }
            }

            NameChoice.Decode(a.Names, NameReader.Plain.Transitions, example.Count, names);
            var (g, f) = (Spans(example.Names), Spans(names));
            (gold, found, both) = (gold + g.Count, found + f.Count, both + f.Count(g.Contains));
        }

        double Percent(int k) => 100.0 * k / n;
        return FormattableString.Invariant(
            $"UPOS {Percent(upos):0.00} XPOS {Percent(xpos):0.00} UFeats {Percent(feats):0.00} UAS {Percent(uas):0.00} LAS {Percent(las):0.00} names {200.0 * both / Math.Max(1, gold + found):0.00}");
    }

    private static HashSet<(int, int, NameKind)> Spans(int[] names)
    {
        var spans = new HashSet<(int, int, NameKind)>();
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is > 0 and < NameTags.Open && NameTags.Kind(names[i]) is not (NameKind.Group or NameKind.None) && (NameTags.IsFirst(names[i]) || i == 0 || !NameTags.MayFollow(names[i - 1], names[i])))
            {
                var end = i + 1;
                while (end < names.Length && names[end] > 0 && !NameTags.IsFirst(names[end]) && NameTags.Kind(names[end]) == NameTags.Kind(names[i]))
                {
                    end++;
                }

                spans.Add((i, end, NameTags.Kind(names[i])));
            }
        }

        return spans;
    }
}
