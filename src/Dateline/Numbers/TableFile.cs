namespace Dateline.Numbers;

/// <summary>Reads the tab-separated data files: UTF-8, a header line, '#' comments, blank lines.</summary>
internal static class TableFile
{
    /// <exception cref="InvalidDataException">A line has fewer columns than it must; the message names file and line.</exception>
    public static IEnumerable<TableRow> Read(DataFolder data, string relative, int columns)
    {
        var line = 0;
        var header = true;
        foreach (var text in File.ReadLines(data.File(relative)))
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (header)
            {
                header = false;
                continue;
            }

            var row = new TableRow(relative, line, text.Split('\t'));
            yield return row.Count >= columns ? row : throw row.Bad($"has {row.Count} columns, wants {columns}");
        }
    }
}
