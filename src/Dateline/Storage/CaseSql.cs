using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dateline.Storage;

/// <summary>
/// A user's own question to a case. The connection cannot write, and SQLite's authorizer refuses whatever is not reading: no other file, no setting.
/// </summary>
public sealed class CaseSql : IDisposable
{
    private const int StepsBetweenChecks = 10_000;

    private static readonly HashSet<string> ReadingPragmas = new(StringComparer.OrdinalIgnoreCase)
    {
        "table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_list", "foreign_key_check", "integrity_check", "quick_check",
        "database_list", "function_list", "compile_options", "data_version",
    };

    private static readonly string[] ShadowTables = ["places_box_", "report_search_", "fact_search_"];
    private static readonly strdelegate_authorizer ReadOnly = Allow;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private readonly SqliteDataReader rows;
    private readonly CancellationToken cancel;

    private CaseSql(CaseFile file, string sql, CancellationToken cancel)
    {
        this.cancel = cancel;
        connection = file.Question();
        try
        {
            raw.sqlite3_set_authorizer(connection.Handle, ReadOnly, null);
            raw.sqlite3_progress_handler(connection.Handle, StepsBetweenChecks, _ => cancel.IsCancellationRequested ? 1 : 0, null);
            command = connection.Command(sql);
            rows = command.ExecuteReader();
            Columns = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public ImmutableArray<string> Columns { get; }

    /// <exception cref="CaseFileException">The SQL is wrong or does more than read.</exception>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public static CaseSql Ask(CaseFile file, string sql, CancellationToken cancel = default)
    {
        try
        {
            return new CaseSql(file, sql, cancel);
        }
        catch (SqliteException e)
        {
            throw Plain(e, cancel);
        }
    }

    /// <summary>The rows: text, long, double, bytes or null.</summary>
    public IEnumerable<object?[]> Rows()
    {
        while (Next())
        {
            var row = new object?[Columns.Length];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = rows.IsDBNull(i) ? null : rows.GetValue(i);
            }

            yield return row;
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        command.Dispose();
        connection.Dispose();
    }

    private static int Allow(object user, int action, string first, string second, string database, string inner) => action switch
    {
        raw.SQLITE_SELECT or raw.SQLITE_READ or raw.SQLITE_RECURSIVE => raw.SQLITE_OK,
        raw.SQLITE_FUNCTION => string.Equals(second, "load_extension", StringComparison.OrdinalIgnoreCase) ? raw.SQLITE_DENY : raw.SQLITE_OK,
        raw.SQLITE_PRAGMA => ReadingPragmas.Contains(first) ? raw.SQLITE_OK : raw.SQLITE_DENY,

        // The search tables prepare their own writing, which the connection would refuse to do.
        raw.SQLITE_INSERT or raw.SQLITE_UPDATE or raw.SQLITE_DELETE when ShadowTables.Any(t => first.StartsWith(t, StringComparison.Ordinal)) => raw.SQLITE_OK,
        _ => raw.SQLITE_DENY,
    };

    private static Exception Plain(SqliteException e, CancellationToken cancel) => cancel.IsCancellationRequested
        ? new OperationCanceledException(cancel)
        : new CaseFileException(
            e.SqliteErrorCode is SqliteCode.Auth or SqliteCode.ReadOnly
                ? "SQL: only questions are answered (SELECT), nothing can be changed; to change a copy use: sqlite3 COPY.db"
                : $"SQL: {Message(e)}; the tables are in docs/case-file.md, or: select sql from sqlite_schema",
            e);

    /// <summary>SQLite's own words out of "SQLite Error 1: 'no such table: x'."</summary>
    private static string Message(SqliteException e)
    {
        var (start, end) = (e.Message.IndexOf('\''), e.Message.LastIndexOf('\''));
        return start >= 0 && end > start ? e.Message[(start + 1)..end] : e.Message;
    }

    private bool Next()
    {
        try
        {
            if (rows.Read())
            {
                return true;
            }

            return rows.NextResult() ? throw new CaseFileException("SQL: one question at a time; leave out what follows the semicolon") : false;
        }
        catch (SqliteException e)
        {
            throw Plain(e, cancel);
        }
    }
}
