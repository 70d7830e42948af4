using System.Globalization;

namespace Dateline;

/// <summary>A row of a data file, its place (1-based line) and its cells in the order of the columns. Bad cells are told with file and line.</summary>
internal sealed class DataRow(string path, int line, string[] cells)
{
    public int Line => line;

    /// <summary>Cells written; the columns behind them are empty.</summary>
    public int Count => cells.Length;

    /// <summary>A cell as written.</summary>
    public string this[int column] => column < cells.Length ? cells[column] : "";

    /// <summary>What to throw where the row is wrong; names file and line.</summary>
    public InvalidDataException Wrong(string what) => new($"{path}:{line}: {what}");

    /// <summary>A cell as written, null where it is empty.</summary>
    public string? TextOrNull(int column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The values of a cell that parts them with "|".</summary>
    public string[] Values(int column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A cell that holds one of a few words.</summary>
    /// <exception cref="InvalidDataException">The cell holds another.</exception>
    public string OneOf(int column, params ReadOnlySpan<string> words) =>
        words.Contains(this[column]) ? this[column] : throw Wrong($"'{this[column]}' is none of {string.Join(", ", words)}");

    /// <summary>A cell as the record writes the enumeration ("siege-lifted").</summary>
    /// <exception cref="InvalidDataException">The cell is no member of the enumeration.</exception>
    public T Parse<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(this[column].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw Wrong($"'{this[column]}' is no {typeof(T).Name}");

    /// <summary>A cell as a number.</summary>
    /// <exception cref="InvalidDataException">The cell is no number.</exception>
    public double Number(int column) =>
        double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong($"'{this[column]}' is no number");

    /// <summary>A cell as a number, null where it is empty.</summary>
    /// <exception cref="InvalidDataException">The cell is neither empty nor a number.</exception>
    public double? NumberOrNull(int column) => this[column].Length == 0 ? null : Number(column);

    /// <summary>A cell as a whole number.</summary>
    /// <exception cref="InvalidDataException">The cell is no whole number.</exception>
    public int Whole(int column) =>
        int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong($"'{this[column]}' is no whole number");

    /// <summary>A cell as a whole number, null where it is empty.</summary>
    /// <exception cref="InvalidDataException">The cell is neither empty nor a whole number.</exception>
    public int? WholeOrNull(int column) => this[column].Length == 0 ? null : Whole(column);

    /// <summary>A cell as a day, "2014-09-29".</summary>
    /// <exception cref="InvalidDataException">The cell is no day.</exception>
    public DateOnly Day(int column) =>
        DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : throw Wrong($"'{this[column]}' is no day");

    /// <summary>A cell as a day, null where it is empty.</summary>
    /// <exception cref="InvalidDataException">The cell is neither empty nor a day.</exception>
    public DateOnly? DayOrNull(int column) => this[column].Length == 0 ? null : Day(column);
}
