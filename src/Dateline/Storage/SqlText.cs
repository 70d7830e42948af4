using System.Text;
using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

/// <summary>SQL put together from fixed parts and parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder text = new();
    private readonly List<object?> values = [];

    public SqlText Add(string sql)
    {
        text.Append(sql);
        return this;
    }

    /// <summary>Adds a parameter and gives its name.</summary>
    public string Value(object? value)
    {
        values.Add(value);
        return $"${values.Count - 1}";
    }

    public string Values(IEnumerable<string> list) => string.Join(", ", list.Select(Value));

    public SqliteCommand Command(SqliteConnection connection) => connection.Command(text.ToString(), values.ToArray());
}
