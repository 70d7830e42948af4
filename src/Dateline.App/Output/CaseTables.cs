using System.Globalization;
using System.Text.Json;
using Dateline.App.Commands;
using Dateline.Export;
using Dateline.Storage;

namespace Dateline.App.Output;

/// <summary>What <c>show</c> prints of each kind of fact on a terminal; read straight from the record's JSON, which starts faster than taking it apart.</summary>
internal static class CaseTables
{
    public static readonly CaseTable<ReportEntry> Reports = new(
        ["DAY", "OUTLET", "ID", "TITLE", "EVENTS", "STATEMENTS", "FIGURES"],
        r =>
        [
            Days(FactRows.Day(r.Report.Published.Start), FactRows.Day(r.Report.Published.End)), r.Report.Outlet, r.Report.Id, r.Report.Title ?? r.Beginning,
            Number(r.Events), Number(r.Statements), Number(r.Figures),
        ]);

    public static CaseTable<FactLine> Of(CaseSubject subject) => subject switch
    {
        CaseSubject.Statements => Facts(
            ["DAY", "SPEAKER", "STANCE", "CONTENT"],
            f => [Days(f, "time"), Actor(f, "speaker"), Text(f, "stance"), string.Join(" … ", Items(f, "content").Select(c => Text(c, "text")))]),
        CaseSubject.Figures => Facts(
            ["DAY", "MEASURE", "VALUE", "UNIT", "ABOUT", "CLAIMED BY", "WORDS"],
            f => [Days(f, "time"), Text(f, "measure"), Range(f), Text(f, "unit"), Actor(f, "about"), Actor(f, "claimed_by"), Span(f, "span")]),
        CaseSubject.Control => Facts(
            ["DAY", "HOLDER", "CHANGE", "PLACE", "SHARE", "CLAIMED BY", "WORDS"],
            f =>
            [
                Days(Text(f, "start"), Text(f, "end")), Actor(f, "holder"), Text(f, "change"), Place(f),
                Value(f, "share") is { } share ? Number(share) + "%" : "", Actors(f, "claimed_by"), Span(f, "span"),
            ]),
        CaseSubject.Relations => Facts(
            ["FROM", "TYPE", "TO", "WORDS"],
            f => [Actor(f, "from"), Text(f, "type"), Actor(f, "to"), Span(f, "span")]),
        _ => Facts(
            ["DAY", "TYPE", "STATUS", "ACTORS", "RECIPIENTS", "PLACE", "TOLL", "CLAIMED BY", "WORDS"],
            f =>
            [
                Days(f, "time"), Text(f, "type"), Text(f, "status"), Actors(f, "actors"), Actors(f, "recipients"), Place(f),
                string.Join("; ", Items(f, "casualties").Select(Toll)), Actors(f, "claimed_by"), Span(f, "trigger"),
            ]),
    };

    private static CaseTable<FactLine> Facts(string[] headers, Func<JsonElement, string?[]> row) => new(
        [.. headers, "REPORT"],
        line =>
        {
            using var fact = JsonDocument.Parse(line.Json);
            return [.. row(fact.RootElement), line.Report.Id];
        });

    private static JsonElement? Member(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement of, string name) => Member(of, name)?.GetString();

    private static double? Value(JsonElement of, string name) => Member(of, name)?.GetDouble();

    private static IEnumerable<JsonElement> Items(JsonElement of, string name) => Member(of, name) is { } list ? list.EnumerateArray() : [];

    private static string? Span(JsonElement of, string name) => Member(of, name) is { } span ? Text(span, "text") : null;

    private static string? Place(JsonElement of) => Member(of, "place") is { } place ? Text(place, "name") : null;

    private static string? Actor(JsonElement of, string name) => Member(of, name) switch
    {
        { ValueKind: JsonValueKind.String } words => words.GetString(),
        { } actor => Named(actor),
        _ => null,
    };

    private static string Actors(JsonElement of, string name) => string.Join("; ", Items(of, name).Select(Named));

    private static string? Named(JsonElement actor) => Text(actor, "name") ?? Text(actor, "text");

    private static string Toll(JsonElement toll) =>
        $"{Text(toll, "effect")} {Range(toll)}{(Text(toll, "group") is { } group ? " " + group : "")}";

    private static string Range(JsonElement of) => FactWords.Range(Value(of, "low"), Value(of, "high"));

    private static string Days(JsonElement of, string name) => Member(of, name) is { } time ? Days(Text(time, "start"), Text(time, "end")) : "";

    private static string Days(string? start, string? end) => start == end ? start ?? "" : $"{start}..{end}";

    private static string Number(double n) => n.ToString("0.#", CultureInfo.InvariantCulture);
}
