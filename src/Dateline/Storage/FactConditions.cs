using System.Globalization;
using Dateline.Json;

namespace Dateline.Storage;

/// <summary>A filter as SQL conditions over <c>facts f</c> and <c>reports r</c>.</summary>
internal static class FactConditions
{
    private const string Claimant = "a.field IN ('claimed_by', 'speaker', 'actors.claimed_by', 'casualties.claimed_by')";
    private const string Party = "a.field IN ('actors', 'recipients', 'supporters', 'speaker', 'about', 'from', 'to', 'holder')";

    /// <summary>Conditions on a fact and its report, joined by AND; never empty.</summary>
    public static string OfFacts(FactFilter filter, SqlText sql) => string.Join(" AND ", [
        "1",
        .. Fact(filter, sql),
        .. ReportOnly(filter, sql),
        .. Words(filter.Words, "f.n IN (SELECT rowid FROM fact_search WHERE fact_search MATCH {0})", sql),
        .. Days(filter, sql, FactDays)]);

    /// <summary>Conditions on a report: its own words and day, and at least one fact where facts are asked for.</summary>
    public static string OfReports(FactFilter filter, SqlText sql) => string.Join(" AND ", [
        "1",
        .. ReportOnly(filter, sql),
        .. Words(filter.Words, "r.n IN (SELECT rowid FROM report_search WHERE report_search MATCH {0})", sql),
        .. Days(filter, sql, ReportDays),
        .. filter.AsksFacts
            ? [$"EXISTS (SELECT 1 FROM facts f WHERE f.report = r.report AND {string.Join(" AND ", ["1", .. Fact(filter, sql)])})"]
            : Array.Empty<string>()]);

    private static IEnumerable<string> Fact(FactFilter filter, SqlText sql)
    {
        if (!filter.Kinds.IsDefaultOrEmpty)
        {
            yield return $"f.kind IN ({sql.Values(filter.Kinds.Select(k => RecordName.Of(k)))})";
        }

        if (!filter.Types.IsDefaultOrEmpty)
        {
            yield return $"f.type IN ({sql.Values(filter.Types)})";
        }

        if (!filter.Statuses.IsDefaultOrEmpty)
        {
            yield return $"f.status IN ({sql.Values(filter.Statuses)})";
        }

        if (filter.Background is { } background)
        {
            yield return $"f.background = {sql.Value(background ? 1 : 0)}";
        }

        if (filter.Actor is { Length: > 0 } actor)
        {
            yield return $"f.fact IN (SELECT a.fact FROM fact_actors a WHERE {Party} AND {Who(actor, sql)})";
        }

        if (filter.ClaimedBy is { Length: > 0 } claimant)
        {
            yield return $"f.fact IN (SELECT a.fact FROM fact_actors a WHERE {Claimant} AND {Who(claimant, sql)})";
        }

        if (filter.Place is { Length: > 0 } place)
        {
            yield return place.StartsWith("pl-", StringComparison.Ordinal)
                ? $"f.fact IN (SELECT m.fact FROM fact_places m WHERE m.place = {sql.Value(place)})"
                : $"f.fact IN (SELECT m.fact FROM fact_places m WHERE m.folded LIKE {sql.Value(Folding.Pattern(place))})";
        }

        if (filter.Box is { } box)
        {
            yield return "f.place IN (SELECT p.place FROM places p JOIN places_box b ON b.n = p.n WHERE " +
                $"b.max_lat >= {sql.Value(box.South)} AND b.min_lat <= {sql.Value(box.North)} AND " +
                $"b.max_lon >= {sql.Value(box.West)} AND b.min_lon <= {sql.Value(box.East)})";
        }
    }

    private static IEnumerable<string> ReportOnly(FactFilter filter, SqlText sql)
    {
        if (filter.Outlet is { Length: > 0 } outlet)
        {
            var pattern = sql.Value($"%{outlet.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%");
            yield return $"(r.outlet LIKE {pattern} ESCAPE '\\' OR r.agency LIKE {pattern} ESCAPE '\\')";
        }

        if (filter.Report is { Length: > 0 } report)
        {
            var value = sql.Value(report);
            yield return $"(r.report = {value} OR r.id = {value})";
        }
    }

    private static IEnumerable<string> Words(string? words, string condition, SqlText sql)
    {
        if (words is not null)
        {
            var expression = SearchWords.Expression(words);
            yield return expression.Length == 0 ? "0" : string.Format(CultureInfo.InvariantCulture, condition, sql.Value(expression));
        }
    }

    private static IEnumerable<string> Days(FactFilter filter, SqlText sql, Func<string, string, string> overlap)
    {
        if (filter.From is not null || filter.To is not null)
        {
            yield return overlap(sql.Value(FactRows.Day(filter.From) ?? "0000"), sql.Value(FactRows.Day(filter.To) ?? "9999-99"));
        }
    }

    private static string FactDays(string from, string to) =>
        $"((coalesce(f.start_day, f.end_day) IS NOT NULL AND coalesce(f.start_day, '0000') <= {to} AND coalesce(f.end_day, '9999-99') >= {from}) " +
        $"OR (coalesce(f.start_day, f.end_day) IS NULL AND f.kind NOT IN ('event', 'control') AND {ReportDays(from, to)}))";

    private static string ReportDays(string from, string to) =>
        $"(coalesce(r.published_start, r.published_end) IS NOT NULL AND coalesce(r.published_start, '0000') <= {to} " +
        $"AND coalesce(r.published_end, '9999-99') >= {from})";

    private static string Who(string who, SqlText sql)
    {
        if (who.StartsWith("ac-", StringComparison.Ordinal))
        {
            return $"a.actor = {sql.Value(who)}";
        }

        if (who.Length == 7 && who[3] == '/')
        {
            return $"(a.country = {sql.Value(who[..3].ToUpperInvariant())} AND a.sector = {sql.Value(who[4..].ToUpperInvariant())})";
        }

        var words = $"a.folded LIKE {sql.Value(Folding.Pattern(who))}";
        return who.Length != 3 ? words : $"({words} OR a.country = {sql.Value(who)} OR a.sector = {sql.Value(who)})";
    }
}
