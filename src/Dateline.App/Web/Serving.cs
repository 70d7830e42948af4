using Dateline.App.Commands;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>Serves a case until Ctrl-C: one line with the address on standard output, everything else on standard error.</summary>
internal static class Serving
{
    /// <param name="port">As the user gave it; null for the usual port, or any free one where that is taken.</param>
    /// <param name="open">Whether to open the browser.</param>
    public static async Task<int> Run(EventStore store, DataFolder data, int? port, bool open, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var pages = PageFiles.Locate();
        if (pages is null)
        {
            error.WriteLine("dateline: the page is not built, only the API answers; build it with: ./build web");
        }

        await using var server = await Start(store, data, port, pages);
        output.WriteLine(server.Address);
        await output.FlushAsync(CancellationToken.None);
        if (open && !Console.IsOutputRedirected)
        {
            Browser.Open(server.Address);
        }

        await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return ExitCode.Done;
    }

    private static async Task<CaseServer> Start(EventStore store, DataFolder data, int? port, string? pages)
    {
        try
        {
            return await CaseServer.Start(store, data, port ?? CaseServer.UsualPort, pages);
        }
        catch (IOException) when (port is null)
        {
            return await CaseServer.Start(store, data, 0, pages);
        }
        catch (IOException)
        {
            throw new IOException($"port {port} is taken by another program; choose another with --port, or leave --port out");
        }
    }
}
