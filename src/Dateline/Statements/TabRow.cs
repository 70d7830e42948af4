namespace Dateline.Statements;

/// <summary>A row of a data file and where it stands (1-based line).</summary>
internal sealed record TabRow(string Path, int Line, string[] Cells)
{
    public string this[int column] => Cells[column];

    public InvalidDataException Wrong(string what) => new($"{Path}:{Line}: {what}");

    /// <exception cref="InvalidDataException">The cell is no member of the enumeration.</exception>
    public T Parse<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(Cells[column].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw Wrong($"'{Cells[column]}' is no {typeof(T).Name}");
}
