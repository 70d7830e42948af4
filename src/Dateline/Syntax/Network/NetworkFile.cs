using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>The weights in a file: embedding rows as bytes with a scale each, the rest in half precision.</summary>
internal static class NetworkFile
{
    public static void Write(NetworkWeights w, EmbeddingRows rows, BinaryWriter to)
    {
        var s = w.Shape;
        foreach (var size in (int[])[s.Words, s.Affixes, s.Shapes, s.Flags, s.Classes, s.Embedding, s.Width, s.Layers, s.TagLayer, s.Arc, s.Label, s.Upos, s.Xpos, s.Feats, s.Labels])
        {
            to.Write(size);
        }

        rows.Write(to);
        foreach (var tensor in w.Dense())
        {
            var halves = new Half[tensor.Data.Length];
            System.Numerics.Tensors.TensorPrimitives.ConvertToHalf(tensor.Data, halves);
            to.Write(MemoryMarshal.AsBytes<Half>(halves));
        }
    }

    public static (NetworkWeights Weights, EmbeddingRows Rows) Read(BinaryReader from)
    {
        var n = new int[15];
        for (var i = 0; i < n.Length; i++)
        {
            n[i] = from.ReadInt32();
        }

        var shape = new NetworkShape
        {
            Words = n[0], Affixes = n[1], Shapes = n[2], Flags = n[3], Classes = n[4], Embedding = n[5], Width = n[6], Layers = n[7], TagLayer = n[8], Arc = n[9],
            Label = n[10], Upos = n[11], Xpos = n[12], Feats = n[13], Labels = n[14],
        };
        var w = new NetworkWeights(shape, embedded: false);
        var rows = EmbeddingRows.Read(from, shape.Rows, shape.Embedding);
        foreach (var tensor in w.Dense())
        {
            var halves = new Half[tensor.Data.Length];
            from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
            System.Numerics.Tensors.TensorPrimitives.ConvertToSingle(halves, tensor.Data);
        }

        return (w, rows);
    }
}
