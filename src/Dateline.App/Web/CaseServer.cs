using System.Net;
using System.Text.Json;
using Dateline.App.Commands;
using Dateline.Export;
using Dateline.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.FileProviders;

namespace Dateline.App.Web;

/// <summary>Serves one case on the loopback: the API, and the page that shows it. Reads only; asks nothing of the network.</summary>
internal sealed class CaseServer : IAsyncDisposable
{
    /// <summary>The port where the user names none; another one where it is taken.</summary>
    public const int UsualPort = 8030;

    private readonly WebApplication app;

    private CaseServer(WebApplication app) => this.app = app;

    /// <summary>"http://127.0.0.1:8030"</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <param name="port">0 for any free port.</param>
    /// <param name="pages">Folder of the built page, or null where it is not built: then only the API answers.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<CaseServer> Start(EventStore store, DataFolder data, int port, string? pages)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting(WebHostDefaults.PreventHostingStartupKey, "true").UseSetting(WebHostDefaults.ServerUrlsKey, "")
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = 0;
                kestrel.Listen(IPAddress.Loopback, port);
            });
        builder.Services.ConfigureHttpJsonOptions(json => RecordJson.Apply(json.SerializerOptions));
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Dateline case";
            document.Info.Version = VersionCommand.Number;
            document.Info.Description = "What is claimed in a case, by whom, where, when, in which sentence. Read-only. Names and values are those of the record, schema dateline/reading/1.";
            return Task.CompletedTask;
        }));
        var app = builder.Build();
        app.Use(LoopbackOnly.Check);
        app.Use(SecurityHeaders.Add);
        app.Use(ReadsOnly.Check);
        app.UseExceptionHandler(failed => failed.Run(Explain));
        app.UseStatusCodePages();
        CaseApi.Map(app, store, new Rereading(store, data));
        app.MapOpenApi();
        Pages(app, pages);
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var server = new CaseServer(app);
        _ = FirstView.Prepare(server.Address);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await app.StopAsync(patience.Token);
        await app.DisposeAsync();
    }

    private static Task Explain(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, detail) = failure switch
        {
            BadHttpRequestException bad => (bad.StatusCode, bad.Message),
            CaseFileException damaged => (StatusCodes.Status503ServiceUnavailable, damaged.Message),
            JsonException unreadable => (StatusCodes.Status500InternalServerError, $"the reading kept in the case is damaged: {unreadable.Message}"),
            _ => (StatusCodes.Status500InternalServerError, failure is null ? "an error of the program" : $"an error of the program: {failure.GetType().Name}: {failure.Message}"),
        };
        return Results.Problem(detail, statusCode: status).ExecuteAsync(context);
    }

    private static void Pages(WebApplication app, string? pages)
    {
        app.MapFallback("/api/{**rest}", () => Results.Problem("there is nothing at this address; the API is described at /openapi/v1.json", statusCode: StatusCodes.Status404NotFound));
        if (pages is null)
        {
            app.MapFallback(() => Results.Text("The page is not built. Build it with: ./build web\nThe API answers at /api/case, and is described at /openapi/v1.json.\n"));
            return;
        }

        var files = new PhysicalFileProvider(pages);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = PageFiles.Types, OnPrepareResponse = PageFiles.Cache });
        app.MapFallback("{*path:nonfile}", () => Results.File(files.GetFileInfo("index.html").PhysicalPath!, "text/html; charset=utf-8"));
    }
}
