namespace Dateline.Statements;

/// <summary>A tab-separated data file with a header line.</summary>
internal static class TabTable
{
    /// <summary>Rows below the header, each with one cell a column.</summary>
    /// <exception cref="InvalidDataException">The header or a row has other columns; the message names file and line.</exception>
    public static IReadOnlyList<TabRow> Load(string path, params ReadOnlySpan<string> columns)
    {
        var rows = new List<TabRow>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != columns.Length)
            {
                throw new InvalidDataException($"{path}:{number}: {columns.Length} columns expected, {cells.Length} found");
            }

            if (number == 1)
            {
                if (!columns.SequenceEqual(cells))
                {
                    throw new InvalidDataException($"{path}:1: header {string.Join(' ', columns!)} expected");
                }

                continue;
            }

            rows.Add(new TabRow(path, number, cells));
        }

        return rows;
    }
}
