namespace Dateline.Actors;

/// <summary>
/// A data table: UTF-8, tab-separated, first line the column names. Cells with several values part them with "|".
/// </summary>
internal static class WordTable
{
    /// <summary>The rows, each with as many cells as the header.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells; the message names file and line.</exception>
    public static IEnumerable<string[]> Rows(string path, params string[] columns)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (number == 1)
            {
                if (!cells.AsSpan().SequenceEqual(columns))
                {
                    throw new InvalidDataException($"{path}:1: the columns must be {string.Join(' ', columns)}");
                }

                continue;
            }

            if (cells.Length != columns.Length)
            {
                throw new InvalidDataException($"{path}:{number}: {cells.Length} cells, {columns.Length} expected");
            }

            yield return cells;
        }
    }

    public static string[] Values(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
