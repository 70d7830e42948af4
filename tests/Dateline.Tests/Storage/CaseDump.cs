using System.Text;
using Dateline.Storage;

namespace Dateline.Tests.Storage;

/// <summary>All rows of a case as text, without what tells of runs and times: equal for cases that hold the same.</summary>
internal static class CaseDump
{
    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["reports"] = "*",
        ["originals"] = "*",
        ["readings"] = "reading, report, tool_version, settings_sha256, input_sha256, current, json",
        ["places"] = "*",
        ["places_box"] = "*",
        ["actors"] = "*",
        ["facts"] = "*",
        ["event_details"] = "*",
        ["statement_details"] = "*",
        ["figure_details"] = "*",
        ["relation_details"] = "*",
        ["control_details"] = "*",
        ["fact_actors"] = "*",
        ["fact_places"] = "*",
        ["casualties"] = "*",
        ["event_objects"] = "*",
        ["spans"] = "*",
        ["warnings"] = "*",
    };

    public static IEnumerable<string> TableNames => Tables.Keys;

    /// <param name="numbers">With the row numbers, which tell the order of arrival.</param>
    public static string Of(string path, bool numbers = true)
    {
        var dump = new StringBuilder();
        var file = CaseFile.Open(path);
        foreach (var (table, columns) in Tables)
        {
            using var rows = CaseSql.Ask(file, $"SELECT {columns} FROM {table}");
            var keep = Enumerable.Range(0, rows.Columns.Length).Where(c => numbers || rows.Columns[c] != "n" || table is not ("reports" or "places" or "facts" or "places_box")).ToArray();
            var lines = rows.Rows().Select(row => string.Join('|', keep.Select(c => row[c] is byte[] b ? Convert.ToHexString(b) : row[c] ?? "NULL")));
            dump.Append("== ").AppendLine(table).AppendJoin('\n', lines.Order(StringComparer.Ordinal)).AppendLine();
        }

        return dump.ToString();
    }

    /// <summary>Checks the file as SQLite does, and the foreign keys.</summary>
    public static void AssertSound(string path)
    {
        var file = CaseFile.Open(path);
        using (var check = CaseSql.Ask(file, "PRAGMA integrity_check"))
        {
            Assert.Equal("ok", Assert.Single(check.Rows())[0]);
        }

        using var keys = CaseSql.Ask(file, "PRAGMA foreign_key_check");
        Assert.Empty(keys.Rows());
    }
}
