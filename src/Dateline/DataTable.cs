using System.Collections.Frozen;

namespace Dateline;

/// <summary>A data file of tab-separated rows below a header line; empty lines and lines that open with <c>#</c> are passed over.</summary>
internal static class DataTable
{
    /// <summary>All rows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The header's names. Rows may leave out the last columns whose names end in "?" here; such cells are empty.</param>
    /// <exception cref="InvalidDataException">The header or a row has other columns than expected; the message names file and line.</exception>
    public static IReadOnlyList<DataRow> Load(string path, params string[] columns)
    {
        var rows = new List<DataRow>();
        var least = Array.FindLastIndex(columns, c => !c.EndsWith('?')) + 1;
        var (number, header) = (0, false);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = new DataRow(path, number, line.Split('\t'));
            if (header ? row.Count < least || row.Count > columns.Length : line != string.Join('\t', columns.Select(c => c.TrimEnd('?'))))
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
    /// <param name="rows">The rows.</param>
    /// <param name="key">What a row is found by.</param>
    /// <param name="value">What is found.</param>
    /// <param name="comparer">Which keys are the same; by default those of the same letters in the same case.</param>
    /// <exception cref="InvalidDataException">Two rows have the same key; the message names file and lines.</exception>
    public static FrozenDictionary<TKey, TValue> By<TKey, TValue>(
        this IEnumerable<DataRow> rows, Func<DataRow, TKey> key, Func<DataRow, TValue> value, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var found = new Dictionary<TKey, (int Line, TValue Value)>(comparer);
        foreach (var row in rows)
        {
            if (!found.TryAdd(key(row), (row.Line, value(row))))
            {
                throw row.Wrong($"{key(row)} stands here a second time, line {found[key(row)].Line} has it; keep one");
            }
        }

        return found.ToFrozenDictionary(f => f.Key, f => f.Value.Value, comparer);
    }
}
