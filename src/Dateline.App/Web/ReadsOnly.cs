namespace Dateline.App.Web;

/// <summary>Refuses every request that would do more than read.</summary>
internal static class ReadsOnly
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        context.Response.Headers.Allow = "GET, HEAD";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return context.Response.WriteAsync("Dateline serves a case for reading only.\n");
    }
}
