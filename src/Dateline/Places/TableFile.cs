namespace Dateline.Places;

/// <summary>Reads a tab-separated data file with a header line; '#' starts a comment line.</summary>
internal static class TableFile
{
    /// <summary>Rows as cells with their line numbers. Missing cells at the end are empty.</summary>
    /// <exception cref="InvalidDataException">The header is not the one expected, or a row has too many cells; with file and line.</exception>
    public static IEnumerable<(int Line, string[] Cells)> Read(string path, params string[] columns)
    {
        var number = 0;
        var header = false;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (!header)
            {
                header = cells.SequenceEqual(columns, StringComparer.Ordinal)
                    ? true
                    : throw new InvalidDataException($"{path}:{number}: the header should be: {string.Join(" TAB ", columns)}");
                continue;
            }

            if (cells.Length > columns.Length)
            {
                throw new InvalidDataException($"{path}:{number}: {cells.Length} cells, expected {columns.Length}");
            }

            if (cells.Length < columns.Length)
            {
                var full = new string[columns.Length];
                Array.Fill(full, "");
                cells.CopyTo(full, 0);
                cells = full;
            }

            yield return (number, cells);
        }
    }
}
