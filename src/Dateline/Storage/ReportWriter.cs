using Dateline.Json;
using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

/// <summary>Writes reports with their readings, inside the caller's transaction.</summary>
internal sealed class ReportWriter(SqliteConnection connection, long run, RunSettings settings) : IDisposable
{
    private static readonly string[] Described =
    [
        "id", "text_sha256", "title", "outlet", "agency", "byline", "source", "url", "language", "published_start", "published_end",
        "published_precision", "published_weekday", "published_basis", "dateline", "text",
    ];

    private static readonly string Insert =
        $"INSERT INTO reports (report, sha256, {string.Join(", ", Described)}) " +
        $"VALUES ({string.Join(", ", Enumerable.Range(0, Described.Length + 2).Select(i => "$" + i))})";

    private static readonly string Update =
        $"UPDATE reports SET {string.Join(", ", Described.Select((c, i) => $"{c} = ${i + 2}"))} WHERE report = $0 AND sha256 = $1";

    private readonly FactWriter facts = new(connection);
    private readonly string settingsSha256 = settings.Sha256;

    /// <summary>Writes a new report, or a new reading of one that is there; its older readings become history.</summary>
    public void Write(PendingReport report)
    {
        var known = connection.Scalar<long>("SELECT count(*) FROM reports WHERE report = $0", report.Key) > 0;
        connection.Execute(known ? Update : Insert, Describe(report.Key, report.Reading));
        if (known)
        {
            facts.Remove(report.Key);
            connection.Execute("UPDATE readings SET current = 0 WHERE report = $0 AND current = 1", report.Key);
        }
        else
        {
            connection.Execute(
                "INSERT INTO originals (report, encoding, byte_count, bytes) VALUES ($0, $1, $2, $3)",
                report.Key, report.Encoding, report.ByteCount, report.Bytes);
        }

        connection.Execute(
            "INSERT INTO readings (reading, report, run, tool_version, settings_sha256, input_sha256, current, json) VALUES ($0, $1, $2, $3, $4, $5, 1, $6)",
            report.ReadingKey, report.Key, run, settings.ToolVersion, settingsSha256, report.InputSha256, report.Json);
        facts.Write(report.Rows);
    }

    /// <summary>Makes an older reading of a report current again.</summary>
    public void Restore(string report, string reading)
    {
        var json = connection.Scalar<string>("SELECT json FROM readings WHERE reading = $0", reading)!;
        var parsed = ReadingJson.Parse(json);
        connection.Execute(Update, Describe(report, parsed));
        facts.Remove(report);
        connection.Execute("UPDATE readings SET current = 0 WHERE report = $0 AND current = 1", report);
        connection.Execute("UPDATE readings SET current = 1 WHERE reading = $0", reading);
        facts.Write(ReadingRows.Of(report, parsed));
    }

    public void Dispose() => facts.Dispose();

    private static object?[] Describe(string key, Reading reading)
    {
        var r = reading.Report;
        var p = r.Published;
        return
        [
            key, r.Sha256, r.Id, ContentId.Sha256(r.Text), r.Title, r.Outlet, FactRows.Array(r.Agency), r.Byline, r.Source, r.Url, r.Language,
            FactRows.Day(p.Start), FactRows.Day(p.End), p.Start is null && p.End is null ? null : RecordName.Of(p.Precision),
            p.Weekday is { } day ? RecordName.Of(day) : null, RecordName.Of(p.Basis), r.Dateline?.Span.Text, r.Text,
        ];
    }
}
