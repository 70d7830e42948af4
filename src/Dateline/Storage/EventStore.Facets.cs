using System.Collections.Immutable;
using Dateline.Json;
using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

public sealed partial class EventStore
{
    /// <summary>What the facts under a filter are made of.</summary>
    /// <param name="most">How many values each list has at most; months have all.</param>
    public FactFacets Facets(FactFilter filter, int most = 50) => Ask(connection =>
    {
        var lists = new Dictionary<string, ImmutableArray<FactCount>.Builder>(StringComparer.Ordinal);
        foreach (var (list, count) in Rows(connection, FacetSql(filter, most), row => (row.GetString(0), new FactCount(row.GetString(1), row.GetString(2), row.GetInt64(3)))))
        {
            if (!lists.TryGetValue(list, out var counts))
            {
                lists.Add(list, counts = ImmutableArray.CreateBuilder<FactCount>());
            }

            counts.Add(count);
        }

        ImmutableArray<FactCount> Of(string list) => lists.TryGetValue(list, out var counts) ? counts.ToImmutable() : [];
        return new FactFacets
        {
            Kinds = Of("kind"),
            Types = Of("type"),
            Statuses = Of("status"),
            Places = Of("place"),
            Countries = Of("country"),
            Actors = Of("actor"),
            Claimants = Of("claimant"),
            Outlets = Of("outlet"),
            Months = Of("month"),
        };
    });

    /// <summary>The main places of the facts under a filter with their counts, resolved and unresolved, most facts first.</summary>
    public ImmutableArray<PlaceCount> Places(FactFilter filter) => Ask(connection =>
    {
        var sql = new SqlText();
        sql.Add(
            "SELECT p.place, p.name, p.country, p.admin1, p.admin2, p.lat, p.lon, p.geonames, p.feature, m.precision, m.radius_km, count(*) AS facts " +
            "FROM facts f JOIN reports r ON r.report = f.report JOIN fact_places m ON m.fact = f.fact AND m.field = 'place' JOIN places p ON p.place = m.place " +
            $"WHERE {FactConditions.OfFacts(filter, sql)} GROUP BY p.place, m.precision, m.radius_km ORDER BY facts DESC, p.name, p.place, m.precision, m.radius_km");
        return Rows(connection, sql, row => new PlaceCount(
            row.GetString(0),
            new Place
            {
                Name = row.GetString(1),
                Country = row.Text(2),
                Admin1 = row.Text(3),
                Admin2 = row.Text(4),
                Lat = row.Number(5),
                Lon = row.Number(6),
                Geonames = row.Integer(7),
                Feature = row.Text(8),
                Precision = RecordName.Parse<PlacePrecision>(row.Text(9)) ?? PlacePrecision.Unresolved,
                RadiusKm = row.Number(10),
            },
            row.GetInt64(11)));
    });

    /// <summary>
    /// The stretches of days of the facts under a filter with their counts, in order of their first day; unknown days last. As in the filter,
    /// facts that are neither events nor control claims have the report's day where they have none of their own.
    /// </summary>
    public ImmutableArray<SpanOfDays> Days(FactFilter filter) => Ask(connection =>
    {
        var sql = new SqlText();
        const string own = "coalesce(f.start_day, f.end_day) IS NOT NULL OR f.kind IN ('event', 'control')";
        sql.Add(
            $"SELECT iif({own}, f.start_day, r.published_start) AS first, iif({own}, f.end_day, r.published_end) AS last, " +
            $"iif({own}, f.time_precision, r.published_precision) AS fineness, f.kind, f.type, count(*) FROM facts f JOIN reports r ON r.report = f.report " +
            $"WHERE {FactConditions.OfFacts(filter, sql)} GROUP BY 1, 2, 3, 4, 5 ORDER BY first IS NULL, first, last, f.kind, f.type");
        return Rows(connection, sql, row => new SpanOfDays(
            row.Day(0), row.Day(1), row.Text(2), Enum.Parse<FactKind>(row.GetString(3), ignoreCase: true), row.GetString(4), row.GetInt64(5)));
    });

    /// <summary>The days of the reports under a filter with their counts, in order of their first day; unknown days last.</summary>
    public ImmutableArray<ReportDays> ReportDays(FactFilter filter) => Ask(connection =>
    {
        var sql = new SqlText();
        sql.Add(
            "SELECT r.published_start, r.published_end, r.published_precision, count(*) FROM reports r " +
            $"WHERE {FactConditions.OfReports(filter, sql)} GROUP BY 1, 2, 3 ORDER BY 1 IS NULL, 1, 2, 3");
        return Rows(connection, sql, row => new ReportDays(row.Day(0), row.Day(1), row.Text(2), row.GetInt64(3)));
    });

    /// <summary>What the case holds, with its latest runs.</summary>
    public CaseInfo Info() => Ask(connection =>
    {
        long Count(string what) => connection.Scalar<long>("SELECT count(*) FROM " + what);
        long Facts(string kind) => connection.Scalar<long>("SELECT count(*) FROM facts WHERE kind = $0", kind);
        var runs = new SqlText();
        runs.Add("SELECT run, tool_version, settings, started, finished, state, read, skipped, failed FROM runs ORDER BY run DESC LIMIT 10");
        return new CaseInfo(
            File.Path,
            (int)connection.Scalar<long>("PRAGMA user_version"),
            new FileInfo(File.Path).Length,
            Count("reports"), Count("readings"), Facts("statement"), Facts("event"), Facts("figure"), Facts("relation"), Facts("control"),
            Count("warnings"), Count("places WHERE lat IS NOT NULL"), Count("places WHERE lat IS NULL"), Count("actors"),
            connection.Scalar<long>("SELECT count(DISTINCT outlet) FROM reports"),
            connection.Scalar<string>("SELECT min(start_day) FROM facts"),
            connection.Scalar<string>("SELECT max(end_day) FROM facts"),
            Rows(connection, runs, row => new RunEntry(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Text(4), row.GetString(5),
                row.GetInt64(6), row.GetInt64(7), row.GetInt64(8))));
    });

    private static SqlText FacetSql(FactFilter filter, int most)
    {
        var sql = new SqlText();
        sql.Add($"WITH hit AS MATERIALIZED (SELECT f.* FROM facts f JOIN reports r ON r.report = f.report WHERE {FactConditions.OfFacts(filter, sql)}) ");
        var limit = sql.Value(most);
        string List(string name, string value, string label, string from, string order = "4 DESC, 2") =>
            $"SELECT * FROM (SELECT '{name}', {value} AS value, {label}, count(DISTINCT hit.fact) FROM {from} GROUP BY value HAVING value IS NOT NULL ORDER BY {order} LIMIT {limit})";
        string Who(string name, string fields) => List(
            name, "a.actor", "coalesce(max(a.name), max(c.label))",
            $"hit JOIN fact_actors a ON a.fact = hit.fact AND a.field IN ({fields}) JOIN actors c ON c.actor = a.actor");
        sql.Add(string.Join(" UNION ALL ", [
            List("kind", "hit.kind", "hit.kind", "hit"),
            List("type", "hit.type", "min(hit.kind)", "hit"),
            List("status", "hit.status", "hit.status", "hit"),
            List("place", "p.place", "p.name || coalesce(', ' || nullif(p.admin1, p.name), '') || coalesce(' (' || p.country || ')', '')",
                "hit JOIN fact_places m ON m.fact = hit.fact JOIN places p ON p.place = m.place"),
            List("country", "p.country", "p.country", "hit JOIN fact_places m ON m.fact = hit.fact JOIN places p ON p.place = m.place"),
            Who("actor", "'actors', 'recipients', 'supporters', 'speaker', 'about', 'from', 'to', 'holder'"),
            Who("claimant", "'claimed_by', 'speaker', 'actors.claimed_by', 'casualties.claimed_by'"),
            List("outlet", "r.outlet", "r.outlet", "hit JOIN reports r ON r.report = hit.report"),
            $"SELECT * FROM (SELECT 'month', substr(hit.start_day, 1, 7) AS value, substr(hit.start_day, 1, 7), count(*) FROM hit " +
                "GROUP BY value HAVING value IS NOT NULL ORDER BY value)",
        ]));
        return sql;
    }
}
