using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>The embedding table as it is shipped and kept in memory: signed bytes with a scale for each row.</summary>
internal sealed class EmbeddingRows
{
    private readonly sbyte[] values;
    private readonly float[] scales;
    private readonly int width;

    private EmbeddingRows(sbyte[] values, float[] scales) => (this.values, this.scales, width) = (values, scales, values.Length / scales.Length);

    public static EmbeddingRows Of(Matrix table)
    {
        var (values, scales) = (new sbyte[table.Rows * table.Columns], new float[table.Rows]);
        for (var row = 0; row < table.Rows; row++)
        {
            var from = table.Row(row);
            scales[row] = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(from)) / 127;
            for (var i = 0; scales[row] > 0 && i < from.Length; i++)
            {
                values[(row * table.Columns) + i] = (sbyte)MathF.Round(from[i] / scales[row]);
            }
        }

        return new(values, scales);
    }

    /// <summary>Adds a row to a sum; <paramref name="buffer"/> is as wide as a row.</summary>
    public void AddTo(Span<float> sum, int row, Span<float> buffer)
    {
        TensorPrimitives.ConvertTruncating<sbyte, float>(values.AsSpan(row * width, width), buffer);
        TensorPrimitives.MultiplyAdd(buffer, scales[row], sum, sum);
    }

    public void Write(BinaryWriter to)
    {
        to.Write(MemoryMarshal.AsBytes<float>(scales));
        to.Write(MemoryMarshal.AsBytes<sbyte>(values));
    }

    public static EmbeddingRows Read(BinaryReader from, int rows, int width)
    {
        var (values, scales) = (new sbyte[rows * width], new float[rows]);
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new(values, scales);
    }
}
