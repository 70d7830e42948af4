namespace Dateline.Numbers;

/// <summary>A line of a data file with its place, for error messages.</summary>
internal sealed class TableRow(string file, int line, string[] cells)
{
    public int Count => cells.Length;

    /// <summary>A cell; empty where the line is shorter.</summary>
    public string this[int column] => column < cells.Length ? cells[column] : "";

    public string At => $"{file}:{line}";

    public InvalidDataException Bad(string what) => new($"data/{file}, line {line}: {what}");
}
