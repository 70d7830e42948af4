using System.Collections.Immutable;
using Dateline.App.Commands;
using Dateline.Json;
using Dateline.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.App.Web;

/// <summary>The addresses of the API. All only read.</summary>
internal static class CaseApi
{
    public static void Map(IEndpointRouteBuilder app, EventStore store, Rereading rereading)
    {
        var api = app.MapGroup("/api");
        api.MapGet("/case", () => Summary(store)).WithSummary("What the case is and holds");
        Facts<EventMention>(api, store, FactKind.Event, "events", f => f.Event!);
        Facts<Statement>(api, store, FactKind.Statement, "statements", f => f.Statement!);
        Facts<Figure>(api, store, FactKind.Figure, "figures", f => f.Figure!);
        Facts<Relation>(api, store, FactKind.Relation, "relations", f => f.Relation!);
        Facts<ControlClaim>(api, store, FactKind.Control, "control", f => f.Control!);
        api.MapGet("/reports", ([AsParameters] FilterQuery filter, [AsParameters] PageQuery page, HttpRequest request) => Reports(store, filter, page, request))
            .WithSummary("Reports that fit, or hold a fact that fits");
        api.MapGet("/reports/{key}", (string key) => Report(store, key)).WithSummary("One report with its whole reading");
        api.MapGet("/reports/{key}/original", (string key) => Original(store, key)).WithSummary("The report's original bytes, as a download")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
        api.MapGet("/facts/{key}/derivation", (string key) => Explain(rereading, key)).WithSummary("The rules and decisions behind a fact");
        api.MapGet("/facets", ([FromQuery] string? kind, [AsParameters] FilterQuery filter) => Web.Facets.Of(store, filter.Filter(Kind(kind))))
            .WithSummary("The values of each filter with their counts");
        api.MapGet("/map", ([FromQuery] string? kind, [AsParameters] FilterQuery filter) => PlaceMap.Of(store, filter.Filter(Kind(kind))))
            .WithSummary("Where facts are, and which cannot be drawn");
        api.MapGet("/timeline", ([FromQuery] string? kind, [AsParameters] FilterQuery filter) =>
                Kind(kind) is { } one ? Timeline.OfFacts(store, filter.Filter(one)) : Timeline.OfReports(store, filter.Filter(null)))
            .WithSummary("When facts happened or hold, or when reports were published");
    }

    private static void Facts<T>(RouteGroupBuilder api, EventStore store, FactKind kind, string path, Func<FactEntry, T> fact) =>
        api.MapGet(path, ([AsParameters] FilterQuery filter, [AsParameters] PageQuery page, HttpRequest request) =>
        {
            var wanted = page.Request();
            var found = store.Facts(filter.Filter(kind), wanted, page.Ordered());
            return new Listing<FactItem<T>>(
                found.Total,
                wanted.Offset,
                PageQuery.Next(request, found.Total, wanted),
                [.. found.Items.Select(f => new FactItem<T>(f.Fact, ReportRef.Of(f.Report), new QuotedSentence(f.QuoteStart, f.QuoteStart + f.Quote.Length, f.Quote), fact(f)))]);
        }).WithSummary($"The {path} that fit");

    private static CaseSummary Summary(EventStore store)
    {
        var info = store.Info();
        return new CaseSummary(
            Path.GetFileNameWithoutExtension(info.Path),
            VersionCommand.Number,
            new KindCounts(info.Events, info.Statements, info.Figures, info.Relations, info.Control, info.Reports),
            info.FirstDay,
            info.LastDay);
    }

    private static Listing<ReportItem> Reports(EventStore store, FilterQuery filter, PageQuery page, HttpRequest request)
    {
        var wanted = page.Request();
        var found = store.Reports(filter.Filter(null), wanted);
        return new Listing<ReportItem>(found.Total, wanted.Offset, PageQuery.Next(request, found.Total, wanted), [.. found.Items.Select(Item)]);
    }

    private static ReportItem Item(ReportEntry r) => new(
        r.Report.Report, r.Report.Id, r.Report.Title, r.Report.Outlet, r.Report.Agency, r.Report.Published, r.Report.Source, r.Language, r.Beginning,
        new KindCounts(r.Events, r.Statements, r.Figures, r.Relations, r.Control));

    private static Results<Ok<ReportDetail>, ProblemHttpResult> Report(EventStore store, string key)
    {
        if (store.Report(key) is not { } entry || store.ReadingJson(key) is not { } json)
        {
            return Missing($"no report {key}");
        }

        var reading = ReadingJson.Parse(json);
        var version = store.History(key).FirstOrDefault(r => r.Current)?.ToolVersion ?? "";
        return TypedResults.Ok(new ReportDetail(entry.Report.Report, version, ReportKeys.Of(entry.Report.Report, reading), reading));
    }

    // Never shown by a browser, whatever it holds.
    private static Results<FileContentHttpResult, ProblemHttpResult> Original(EventStore store, string key) =>
        store.Report(key) is { } entry && store.Original(key) is { } bytes
            ? TypedResults.File(bytes, "application/octet-stream", $"{entry.Report.Report}.original")
            : Missing($"no report {key}");

    private static Results<Ok<Derivation>, ProblemHttpResult> Explain(Rereading rereading, string key) =>
        rereading.Explain(key) is { } derivation ? TypedResults.Ok(derivation) : Missing($"no fact {key}");

    private static ProblemHttpResult Missing(string what) => TypedResults.Problem($"the case has {what}", statusCode: StatusCodes.Status404NotFound);

    private static FactKind? Kind(string? path) => path switch
    {
        null or "" or "reports" => null,
        "events" => FactKind.Event,
        "statements" => FactKind.Statement,
        "figures" => FactKind.Figure,
        "relations" => FactKind.Relation,
        "control" => FactKind.Control,
        _ => throw new BadHttpRequestException("kind: expected events, statements, figures, relations, control or reports"),
    };
}
