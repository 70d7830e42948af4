using System.Collections.Frozen;

namespace Dateline;

/// <summary>A data file of tab-separated rows below a header line; empty lines and lines that open with <c>#</c> are passed over.</summary>
internal static class DataTable
{
    /// <summary>All rows.</summary>
    /// <exception cref="InvalidDataException">The header or a row has other columns than expected; the message names file and line.</exception>
    public static IReadOnlyList<DataRow> Load(string path, params string[] columns)
    {
        var rows = new List<DataRow>();
        var (number, header) = (0, false);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = new DataRow(path, number, line.Split('\t'));
            if (line.AsSpan().Count('\t') != columns.Length - 1 || (!header && line != string.Join('\t', columns)))
            {
                throw row.Wrong($"expected the columns {string.Join(", ", columns)}");
            }

            if (header)
            {
                rows.Add(row);
            }

            header = true;
        }

        return rows;
    }

    /// <summary>Rows that are found by a key.</summary>
    /// <exception cref="InvalidDataException">Two rows have the same key; the message names file and lines.</exception>
    public static FrozenDictionary<TKey, TValue> By<TKey, TValue>(this IEnumerable<DataRow> rows, Func<DataRow, TKey> key, Func<DataRow, TValue> value)
        where TKey : notnull
    {
        var found = new Dictionary<TKey, (int Line, TValue Value)>();
        foreach (var row in rows)
        {
            if (!found.TryAdd(key(row), (row.Line, value(row))))
            {
                throw row.Wrong($"{key(row)} stands here a second time, line {found[key(row)].Line} has it; keep one");
            }
        }

        return found.ToFrozenDictionary(f => f.Key, f => f.Value.Value);
    }
}
