using System.IO.Compression;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>One weight for each of 2^20 hash buckets.</summary>
internal sealed class LinearLayer(float[] weights)
{
    public const int Bits = 20;

    public static readonly LinearLayer Empty = new(new float[1 << Bits]);

    public static int Bucket(uint feature) => (int)(feature & ((1u << Bits) - 1));

    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += weights[Bucket(feature)];
        }

        return sum;
    }

    public void Write(Stream to)
    {
        using var packed = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        new LinearModel(Bits, 1, weights).Write(writer);
    }

    public static LinearLayer Read(Stream from)
    {
        using var packed = new GZipStream(from, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed);
        return new(LinearModel.Read(reader).Weights);
    }
}
