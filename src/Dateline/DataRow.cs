namespace Dateline;

/// <summary>A row of a data file, its place and its cells in the order of the columns.</summary>
internal sealed class DataRow(string path, int line, string[] cells)
{
    public string this[int column] => cells[column];

    /// <summary>What to throw where the row is wrong; names file and line.</summary>
    public InvalidDataException Wrong(string what) => new($"{path}:{line}: {what}");
}
