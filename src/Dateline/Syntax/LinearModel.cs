using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Dateline.Syntax;

/// <summary>A linear classifier over hashed features: one row of class weights for each of 2^k hash buckets.</summary>
internal sealed class LinearModel(int bits, int classes, float[] weights)
{
    private readonly uint mask = (1u << bits) - 1;

    public int Bits { get; } = bits;

    public int Classes { get; } = classes;

    /// <summary>Row-major, rows × classes.</summary>
    public float[] Weights { get; } = weights;

    public static LinearModel Empty(int bits, int classes) => new(bits, classes, new float[(1 << bits) * classes]);

    public int Row(uint feature) => (int)(feature & mask) * Classes;

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            Network.Lanes.Add(Weights.AsSpan(Row(feature), Classes), scores);
        }
    }

    /// <summary>Score of the only class of a two-way model.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += Weights[Row(feature)];
        }

        return sum;
    }

    public void Write(BinaryWriter to)
    {
        to.Write(Bits);
        to.Write(Classes);
        var scale = Math.Max(1e-9f, MathF.Abs(TensorPrimitives.MaxMagnitude<float>(Weights))) / 127;
        to.Write(scale);
        var quantised = new byte[Weights.Length];
        for (var i = 0; i < quantised.Length; i++)
        {
            quantised[i] = (byte)(sbyte)MathF.Round(Weights[i] / scale);
        }

        to.Write(quantised);
    }

    public static LinearModel Read(BinaryReader from)
    {
        var (bits, classes, scale) = (from.ReadInt32(), from.ReadInt32(), from.ReadSingle());
        var bytes = from.ReadBytes((1 << bits) * classes);
        var weights = new float[bytes.Length];
        TensorPrimitives.ConvertTruncating<sbyte, float>(MemoryMarshal.Cast<byte, sbyte>(bytes), weights);
        TensorPrimitives.Multiply(weights, scale, weights);

        return new(bits, classes, weights);
    }
}
