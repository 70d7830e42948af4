namespace Dateline.Syntax.Network;

/// <summary>A named matrix of weights, row-major.</summary>
internal sealed class Matrix(string name, int rows, int columns)
{
    public string Name { get; } = name;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    /// <summary>Empty once the matrix is packed.</summary>
    public float[] Data { get; private set; } = new float[rows * columns];

    /// <summary>The same weights in the order that <see cref="Gemm"/> reads them, once <see cref="Pack"/> was called.</summary>
    public float[]? Packed { get; private set; }

    public void Pack() => (Packed, Data) = (Gemm.Pack(Data, Rows, Columns), []);

    public Span<float> Row(int row) => Data.AsSpan(row * Columns, Columns);
}
