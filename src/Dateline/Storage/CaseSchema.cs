using System.Globalization;
using Dateline.Json;
using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

/// <summary>
/// The schema of a case and its versions. What is kept for good (<c>Schema/case.sql</c>) is changed step by step; what is derived
/// (<c>Schema/facts.sql</c>, <c>Schema/views.sql</c>) is dropped, made anew and filled from the kept readings.
/// </summary>
internal static class CaseSchema
{
    /// <summary>The version that this Dateline writes.</summary>
    public const int Current = 2;

    private static readonly string[] Kept = ["runs", "reports", "originals", "readings", "failures"];

    /// <summary>Makes the schema in an empty database, or brings an older one up to date, in one transaction.</summary>
    public static void Prepare(SqliteConnection connection, string path)
    {
        connection.InTransaction(() =>
        {
            var version = (int)connection.Scalar<long>("PRAGMA user_version");
            if (version > Current)
            {
                throw new CaseFileException($"{path}: written by a newer Dateline (schema {version}); update Dateline to open it");
            }

            if (version == 0)
            {
                connection.Execute(Script("case.sql"));
                connection.Execute(Script("facts.sql"));
                connection.Execute(Script("views.sql"));
            }
            else if (version < Current)
            {
                Migrate(connection, version);
            }

            if (version < Current)
            {
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {CaseFile.ApplicationId}"));
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Current}"));
            }
        });

        // Last, so that a kill before leaves an empty database and no half-made case.
        connection.Execute("PRAGMA journal_mode = WAL");
    }

    /// <summary>A script of the schema, as embedded.</summary>
    internal static string Script(string name)
    {
        using var stream = typeof(CaseSchema).Assembly.GetManifestResourceStream("schema/" + name)
            ?? throw new InvalidOperationException($"schema/{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Migrate(SqliteConnection connection, int version)
    {
        DropDerived(connection);
        for (var step = version + 1; step <= Current; step++)
        {
            connection.Execute(Script(string.Create(CultureInfo.InvariantCulture, $"to-{step}.sql")));
        }

        connection.Execute(Script("facts.sql"));
        connection.Execute(Script("views.sql"));
        connection.Execute("INSERT INTO report_search (report_search) VALUES ('rebuild')");
        using var writer = new FactWriter(connection);
        using var readings = connection.Command("SELECT r.report, d.json FROM reports r JOIN readings d ON d.report = r.report AND d.current = 1 ORDER BY r.n");
        using var rows = readings.ExecuteReader();
        while (rows.Read())
        {
            writer.Write(ReadingRows.Of(rows.GetString(0), ReadingJson.Parse(rows.GetString(1))));
        }
    }

    private static void DropDerived(SqliteConnection connection)
    {
        connection.Execute("PRAGMA defer_foreign_keys = ON");
        var derived = new List<(string Type, string Name, string Table)>();
        using (var command = connection.Command(
            "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND type IN ('view', 'trigger', 'table') " +
            "ORDER BY type = 'table', sql NOT LIKE 'CREATE VIRTUAL%', rowid DESC"))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                derived.Add((rows.GetString(0), rows.GetString(1), rows.GetString(2)));
            }
        }

        foreach (var (type, name, _) in derived.Where(d => !Kept.Contains(d.Name)))
        {
            // Shadow tables of a virtual table are gone with it.
            connection.Execute($"DROP {type} IF EXISTS \"{name}\"");
        }
    }
}
