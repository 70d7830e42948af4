using System.Collections.Immutable;
using Dateline.Json;
using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

/// <summary>
/// What can be asked of a case. Filters, pages and entries are free of SQL, and <see cref="ReadingRows"/> makes the rows for any
/// database: a store on another database answers the same questions over the same tables. Thread-safe; each call opens its own connection.
/// </summary>
public sealed partial class EventStore(CaseFile file)
{
    /// <summary>The most items one page gives.</summary>
    public const int MostPerPage = 1000;

    private const string HeadColumns =
        "r.report, r.id, r.title, r.outlet, r.agency, r.published_start, r.published_end, r.published_precision, r.published_weekday, " +
        "r.published_basis, r.url, r.source";

    public CaseFile File { get; } = file;

    /// <exception cref="CaseFileException">Missing, not a case, of a newer schema, or damaged.</exception>
    public static EventStore Open(string path) => new(CaseFile.Open(path));

    /// <summary>Reports under a filter in order of arrival.</summary>
    public Page<ReportEntry> Reports(FactFilter filter, PageRequest page) => Ask(connection =>
    {
        var count = new SqlText();
        count.Add("SELECT count(*) FROM reports r WHERE ").Add(FactConditions.OfReports(filter, count));
        var list = new SqlText();
        list.Add($"SELECT {HeadColumns}, r.sha256, r.byline, r.language, substr(r.text, 1, 240)");
        foreach (var kind in RecordName.All<FactKind>())
        {
            list.Add($", (SELECT count(*) FROM facts c WHERE c.report = r.report AND c.kind = '{kind}')");
        }

        list.Add(", (SELECT count(*) FROM warnings w WHERE w.report = r.report) FROM reports r WHERE ")
            .Add(FactConditions.OfReports(filter, list)).Add(" ORDER BY r.n").Add(Limit(page, list));
        return Paged(connection, page, count, list, row => new ReportEntry(
            Head(row, 0), row.GetString(12), row.Text(13), row.Text(14), row.GetString(15),
            row.GetInt32(16), row.GetInt32(17), row.GetInt32(18), row.GetInt32(19), row.GetInt32(20), row.GetInt32(21)));
    });

    /// <summary>One report by key or id; null where there is none.</summary>
    public ReportEntry? Report(string report) => Reports(new FactFilter { Report = report }, new PageRequest(0, 1)).Items.FirstOrDefault();

    /// <summary>The whole current reading of a report, by key or id, as its JSON; null where there is none.</summary>
    public string? ReadingJson(string report) => Ask(connection => connection.Scalar<string>(
        "SELECT d.json FROM reports r JOIN readings d ON d.report = r.report AND d.current = 1 WHERE r.report = $0 OR r.id = $0 ORDER BY r.n LIMIT 1", report));

    /// <summary>All readings of a report, by key or id, the newest run first.</summary>
    public ImmutableArray<ReadingEntry> History(string report) => Ask(connection =>
    {
        var sql = new SqlText();
        sql.Add("SELECT d.reading, d.run, d.tool_version, u.started, d.current FROM readings d JOIN runs u USING (run) JOIN reports r USING (report) ")
            .Add($"WHERE {sql.Value(report)} IN (r.report, r.id) ORDER BY d.run DESC, d.reading");
        return Rows(connection, sql, row => new ReadingEntry(
            row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetInt64(4) == 1));
    });

    /// <summary>JSON of one reading, current or not, by its key; null where there is none.</summary>
    public string? HistoricJson(string reading) => Ask(connection => connection.Scalar<string>("SELECT json FROM readings WHERE reading = $0", reading));

    /// <summary>The original bytes of a report, by key or id; null where there is none.</summary>
    public byte[]? Original(string report) => Ask(connection =>
    {
        using var command = connection.Command(
            "SELECT o.encoding, o.byte_count, o.bytes FROM originals o JOIN reports r USING (report) WHERE r.report = $0 OR r.id = $0 ORDER BY r.n LIMIT 1", report);
        using var row = command.ExecuteReader();
        return row.Read() ? OriginalBytes.Unpack(row.GetString(0), row.GetInt32(1), row.GetFieldValue<byte[]>(2)) : null;
    });

    /// <summary>Facts under a filter.</summary>
    /// <param name="explain">Keep derivations.</param>
    public Page<FactEntry> Facts(FactFilter filter, PageRequest page, FactOrder order = FactOrder.Day, bool explain = false)
    {
        var lines = FactLines(filter, page, order, explain);
        return new Page<FactEntry>(lines.Total, lines.Offset, lines.Limit, [.. lines.Items.Select(Typed)]);
    }

    /// <summary>Facts under a filter, as JSON.</summary>
    public Page<FactLine> FactLines(FactFilter filter, PageRequest page, FactOrder order = FactOrder.Day, bool explain = false) => Ask(connection =>
    {
        var count = new SqlText();
        count.Add("SELECT count(*) FROM facts f JOIN reports r ON r.report = f.report WHERE ").Add(FactConditions.OfFacts(filter, count));
        return Paged(connection, page, count, FactList(filter, order, page), row => Line(row, explain));
    });

    /// <summary>One fact by its key; null where there is none.</summary>
    public FactEntry? Fact(string fact, bool explain = true) => Ask(connection =>
    {
        var sql = new SqlText();
        var line = Rows(connection, OfNumbers($"SELECT f.n AS n, 1 AS position FROM facts f WHERE f.fact = {sql.Value(fact)}", sql), row => Line(row, explain));
        return line.IsEmpty ? null : Typed(line[0]);
    });

    /// <summary>All facts under a filter, one after another, for exports.</summary>
    public IEnumerable<FactEntry> EachFact(FactFilter filter, FactOrder order = FactOrder.Day, bool explain = false) =>
        EachFactLine(filter, order, explain).Select(Typed);

    /// <summary>All facts under a filter, one after another, as JSON.</summary>
    public IEnumerable<FactLine> EachFactLine(FactFilter filter, FactOrder order = FactOrder.Day, bool explain = false)
    {
        using var connection = File.Guard(File.Read);
        using var command = FactList(filter, order, null).Command(connection);
        using var rows = File.Guard(command.ExecuteReader);
        while (File.Guard(rows.Read))
        {
            yield return Line(rows, explain);
        }
    }

    /// <summary>The current reading of every report under a filter as JSON, in order of arrival, for exports.</summary>
    public IEnumerable<string> EachReading(FactFilter filter)
    {
        var sql = new SqlText();
        sql.Add("SELECT d.json FROM reports r JOIN readings d ON d.report = r.report AND d.current = 1 WHERE ")
            .Add(FactConditions.OfReports(filter, sql)).Add(" ORDER BY r.n");
        using var connection = File.Guard(File.Read);
        using var command = sql.Command(connection);
        using var rows = File.Guard(command.ExecuteReader);
        while (File.Guard(rows.Read))
        {
            yield return rows.GetString(0);
        }
    }

    /// <summary>Every report under a filter, in order of arrival, for exports.</summary>
    public IEnumerable<ReportEntry> EachReport(FactFilter filter)
    {
        for (var offset = 0; ;)
        {
            var page = Reports(filter, new PageRequest(offset, MostPerPage));
            foreach (var report in page.Items)
            {
                yield return report;
            }

            offset += page.Items.Length;
            if (page.Items.IsEmpty || offset >= page.Total)
            {
                yield break;
            }
        }
    }

    private static SqlText FactList(FactFilter filter, FactOrder order, PageRequest? page)
    {
        var by = order switch
        {
            FactOrder.Day => "coalesce(f.start_day, f.end_day) IS NULL, coalesce(f.start_day, f.end_day), f.end_day, r.n, f.start_offset, f.n",
            FactOrder.Latest => "coalesce(f.start_day, f.end_day) IS NULL, coalesce(f.end_day, f.start_day) DESC, f.start_day DESC, r.n, f.start_offset, f.n",
            _ => "r.n, f.start_offset, f.n",
        };
        var sql = new SqlText();
        var where = FactConditions.OfFacts(filter, sql);
        return OfNumbers(
            $"SELECT f.n AS n, row_number() OVER (ORDER BY {by}) AS position FROM facts f JOIN reports r ON r.report = f.report WHERE {where} " +
            $"ORDER BY position{(page is { } p ? Limit(p, sql) : "")}",
            sql);
    }

    private static SqlText OfNumbers(string numbers, SqlText? sql = null) => (sql ?? new SqlText()).Add(
        $"""
        WITH wanted AS MATERIALIZED ({numbers})
        SELECT {HeadColumns}, f.fact, f.kind, f.quote,
          json_extract(d.json, '$.' || CASE f.kind WHEN 'control' THEN 'control' ELSE f.kind || 's' END || '[' || f.position || ']'), f.quote_start
        FROM wanted w CROSS JOIN facts f ON f.n = w.n JOIN reports r ON r.report = f.report JOIN readings d ON d.report = f.report AND d.current = 1
        ORDER BY w.position
        """);

    private static FactLine Line(SqliteDataReader row, bool explain) => new(
        row.GetString(12),
        Enum.Parse<FactKind>(row.GetString(13), ignoreCase: true),
        Head(row, 0),
        row.GetString(14),
        row.GetInt32(16),
        explain ? row.GetString(15) : FactJson.WithoutDerivations(row.GetString(15)));

    private static FactEntry Typed(FactLine line)
    {
        var entry = new FactEntry(line.Fact, line.Kind, line.Report, line.Quote, line.QuoteStart);
        return line.Kind switch
        {
            FactKind.Statement => entry with { Statement = FactJson.Parse<Statement>(line.Json) },
            FactKind.Event => entry with { Event = FactJson.Parse<EventMention>(line.Json) },
            FactKind.Figure => entry with { Figure = FactJson.Parse<Figure>(line.Json) },
            FactKind.Relation => entry with { Relation = FactJson.Parse<Relation>(line.Json) },
            _ => entry with { Control = FactJson.Parse<ControlClaim>(line.Json) },
        };
    }

    private static ReportHead Head(SqliteDataReader row, int at)
    {
        var agency = row.GetString(at + 4);
        return new ReportHead(
            row.GetString(at),
            row.GetString(at + 1),
            row.Text(at + 2),
            row.Text(at + 3),
            agency == "[]" ? [] : [.. System.Text.Json.JsonSerializer.Deserialize(agency, StorageJsonContext.Default.StringArray)!],
            new Published
            {
                Start = row.Day(at + 5),
                End = row.Day(at + 6),
                Precision = RecordName.Parse<TimePrecision>(row.Text(at + 7)) ?? TimePrecision.Open,
                Weekday = RecordName.Parse<DayOfWeek>(row.Text(at + 8)),
                Basis = RecordName.Parse<PublishedBasis>(row.Text(at + 9)) ?? PublishedBasis.Unknown,
            },
            row.Text(at + 10),
            row.Text(at + 11));
    }

    private static string Limit(PageRequest page, SqlText sql) =>
        $" LIMIT {sql.Value(Math.Clamp(page.Limit, 0, MostPerPage))} OFFSET {sql.Value(Math.Max(0, page.Offset))}";

    private static Page<T> Paged<T>(SqliteConnection connection, PageRequest page, SqlText count, SqlText list, Func<SqliteDataReader, T> read) => new(
        Rows(connection, count, row => row.GetInt64(0))[0], Math.Max(0, page.Offset), Math.Clamp(page.Limit, 0, MostPerPage), Rows(connection, list, read));

    private static ImmutableArray<T> Rows<T>(SqliteConnection connection, SqlText sql, Func<SqliteDataReader, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        using var command = sql.Command(connection);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            items.Add(read(rows));
        }

        return items.ToImmutable();
    }

    private T Ask<T>(Func<SqliteConnection, T> question) => File.Guard(() =>
    {
        using var connection = File.Read();

        // One view of the case for all statements of the question, whatever is written meanwhile.
        using var snapshot = connection.BeginTransaction(deferred: true);
        return question(connection);
    });
}
