using Microsoft.AspNetCore.StaticFiles;

namespace Dateline.App.Web;

/// <summary>The files of the built page: where they lie, their types, how long a browser may keep them.</summary>
internal static class PageFiles
{
    public static readonly FileExtensionContentTypeProvider Types = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    });

    /// <summary>The folder <c>wwwroot</c> beside the program, else in the checkout it was built in; null where the page is not built.</summary>
    public static string? Locate()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var candidate in (string[])[Path.Combine(folder.FullName, "wwwroot"), Path.Combine(folder.FullName, "src", "Dateline.App", "wwwroot")])
            {
                if (File.Exists(Path.Combine(candidate, "index.html")))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>Files under <c>assets</c> carry a hash in their name and never change; the others are asked for again.</summary>
    public static void Cache(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
