using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

/// <summary>Writes and removes the rows of readings through prepared statements.</summary>
internal sealed class FactWriter(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> inserts = new(StringComparer.Ordinal);

    public void Write(IEnumerable<TableRow> rows)
    {
        // A new command is born into the connection's transaction; the kept ones still belong to that of an earlier batch.
        using var born = connection.CreateCommand();
        foreach (var (table, values) in rows)
        {
            var command = Insert(table);
            command.Transaction = born.Transaction;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters[i].Value = values[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    /// <summary>Removes a report's facts, and the places and actors that no other fact names.</summary>
    public void Remove(string report)
    {
        connection.Execute("CREATE TEMP TABLE IF NOT EXISTS touched (key TEXT PRIMARY KEY)");
        connection.Execute("DELETE FROM touched");
        connection.Execute(
            "INSERT OR IGNORE INTO touched SELECT actor FROM fact_actors a JOIN facts f ON f.fact = a.fact WHERE f.report = $0", report);
        connection.Execute(
            "INSERT OR IGNORE INTO touched SELECT m.place FROM fact_places m JOIN facts f ON f.fact = m.fact WHERE f.report = $0", report);
        connection.Execute("DELETE FROM facts WHERE report = $0", report);
        connection.Execute("DELETE FROM warnings WHERE report = $0", report);
        connection.Execute(
            "DELETE FROM actors WHERE actor IN (SELECT key FROM touched) AND NOT EXISTS (SELECT 1 FROM fact_actors a WHERE a.actor = actors.actor)");
        connection.Execute(
            "DELETE FROM places WHERE place IN (SELECT key FROM touched) AND NOT EXISTS (SELECT 1 FROM fact_places m WHERE m.place = places.place) " +
            "AND NOT EXISTS (SELECT 1 FROM facts f WHERE f.place = places.place)");
    }

    public void Dispose()
    {
        foreach (var command in inserts.Values)
        {
            command.Dispose();
        }
    }

    private SqliteCommand Insert(CaseTable table)
    {
        if (inserts.TryGetValue(table.Name, out var command))
        {
            return command;
        }

        command = connection.CreateCommand();
        command.CommandText = Sql(table);
        foreach (var column in table.Columns)
        {
            command.Parameters.Add(new SqliteParameter("$" + column, DBNull.Value));
        }

        command.Prepare();
        inserts.Add(table.Name, command);
        return command;
    }

    private static string Sql(CaseTable table)
    {
        if (table == CaseTable.FactSearch)
        {
            return "INSERT INTO fact_search (rowid, words) SELECT n, $words FROM facts WHERE fact = $fact";
        }

        // Places and actors are shared between facts.
        var once = table == CaseTable.Places || table == CaseTable.Actors ? " ON CONFLICT DO NOTHING" : "";
        return $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({string.Join(", ", table.Columns.Select(c => "$" + c))}){once}";
    }
}
