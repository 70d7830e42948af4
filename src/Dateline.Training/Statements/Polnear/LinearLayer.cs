using System.IO.Compression;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>A <see cref="LinearModel"/> of one class over 2^20 hash buckets, kept gzipped.</summary>
internal sealed class LinearLayer(LinearModel model)
{
    public const int Bits = 20;

    public static readonly LinearLayer Empty = new(LinearModel.Empty(Bits, 1));

    public LinearLayer(float[] weights)
        : this(new LinearModel(Bits, 1, weights))
    {
    }

    public static int Bucket(uint feature) => (int)(feature & ((1u << Bits) - 1));

    public float Score(ReadOnlySpan<uint> features) => model.Score(features);

    public void Write(Stream to)
    {
        using var packed = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        model.Write(writer);
    }

    public static LinearLayer Read(Stream from)
    {
        using var packed = new GZipStream(from, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed);
        return new(LinearModel.Read(reader));
    }
}
