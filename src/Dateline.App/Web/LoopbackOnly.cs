using System.Net;

namespace Dateline.App.Web;

/// <summary>
/// Answers only requests that name this machine. A page elsewhere could let its own name resolve to 127.0.0.1 (DNS rebinding) and read the
/// case through the reader's browser; such a request carries that name in its Host header.
/// </summary>
internal static class LoopbackOnly
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host.Host;
        var name = host.StartsWith('[') ? host.Trim('[', ']') : host;
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("Dateline answers only to 127.0.0.1 and localhost.\n");
    }
}
