namespace Dateline.App.Web;

/// <summary>Asks the server what the page asks first, so that the code is compiled and the case in memory when the browser comes.</summary>
internal static class FirstView
{
    private static readonly string[] Questions = ["/", "/api/case", "/api/events?limit=50", "/api/facets?kind=events", "/api/timeline?kind=events", "/api/map?kind=events"];

    public static async Task Prepare(string address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        try
        {
            await Task.WhenAll(Questions.Select(question => client.GetByteArrayAsync(address + question)));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            // A question that fails here fails in the browser too, where it is shown.
        }
    }
}
