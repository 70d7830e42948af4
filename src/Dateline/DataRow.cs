using System.Globalization;

namespace Dateline;

/// <summary>A row of a data file, its place (1-based line) and its cells in the order of the columns.</summary>
internal sealed class DataRow(string path, int line, string[] cells)
{
    public int Line => line;

    public string this[int column] => cells[column];

    /// <summary>What to throw where the row is wrong; names file and line.</summary>
    public InvalidDataException Wrong(string what) => new($"{path}:{line}: {what}");

    /// <summary>A cell as the record writes the enumeration ("siege-lifted").</summary>
    /// <exception cref="InvalidDataException">The cell is no member of the enumeration.</exception>
    public T Parse<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(cells[column].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw Wrong($"'{cells[column]}' is no {typeof(T).Name}");

    /// <summary>A cell as a number.</summary>
    /// <exception cref="InvalidDataException">The cell is no number.</exception>
    public double Number(int column) =>
        double.TryParse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong($"'{cells[column]}' is no number");
}
