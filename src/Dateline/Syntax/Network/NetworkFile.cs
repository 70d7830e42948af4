using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>The weights in a file: embedding rows as bytes with a scale each, the rest in half precision.</summary>
internal static class NetworkFile
{
    public static void Write(NetworkWeights w, BinaryWriter to)
    {
        var s = w.Shape;
        foreach (var size in (int[])[s.Words, s.Affixes, s.Shapes, s.Flags, s.Embedding, s.Width, s.Layers, s.TagLayer, s.Arc, s.Label, s.Upos, s.Xpos, s.Feats, s.Labels])
        {
            to.Write(size);
        }

        var bytes = new byte[s.Embedding];
        for (var row = 0; row < s.Rows; row++)
        {
            var values = w.Embedding.Row(row);
            var scale = MathF.Abs(System.Numerics.Tensors.TensorPrimitives.MaxMagnitude<float>(values)) / 127;
            to.Write(scale);
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)(sbyte)(scale == 0 ? 0 : MathF.Round(values[i] / scale));
            }

            to.Write(bytes);
        }

        foreach (var tensor in w.Dense())
        {
            var halves = new Half[tensor.Data.Length];
            System.Numerics.Tensors.TensorPrimitives.ConvertToHalf(tensor.Data, halves);
            to.Write(MemoryMarshal.AsBytes<Half>(halves));
        }
    }

    public static NetworkWeights Read(BinaryReader from)
    {
        var n = new int[14];
        for (var i = 0; i < n.Length; i++)
        {
            n[i] = from.ReadInt32();
        }

        var shape = new NetworkShape
        {
            Words = n[0], Affixes = n[1], Shapes = n[2], Flags = n[3], Embedding = n[4], Width = n[5], Layers = n[6], TagLayer = n[7], Arc = n[8], Label = n[9],
            Upos = n[10], Xpos = n[11], Feats = n[12], Labels = n[13],
        };
        var w = new NetworkWeights(shape);
        var bytes = new sbyte[shape.Embedding];
        for (var row = 0; row < shape.Rows; row++)
        {
            var scale = from.ReadSingle();
            from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
            var values = w.Embedding.Row(row);
            System.Numerics.Tensors.TensorPrimitives.ConvertTruncating<sbyte, float>(bytes, values);
            System.Numerics.Tensors.TensorPrimitives.Multiply(values, scale, values);
        }

        foreach (var tensor in w.Dense())
        {
            var halves = new Half[tensor.Data.Length];
            from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
            System.Numerics.Tensors.TensorPrimitives.ConvertToSingle(halves, tensor.Data);
        }

        return w;
    }
}
