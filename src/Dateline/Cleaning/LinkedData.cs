using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dateline.Ingest;

namespace Dateline.Cleaning;

/// <summary>What a page's schema.org JSON-LD says of its article; broken JSON says nothing.</summary>
internal sealed record LinkedData(string? Title, string? Outlet, string? Byline, DateOnly? Day, string? Language)
{
    private const int MostDepth = 6;

    public static LinkedData Of(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true });
                if (Article(json.RootElement, 0) is { } article)
                {
                    return new LinkedData(
                        Text(article, "headline") ?? Text(article, "name"),
                        Name(article, "publisher"),
                        Name(article, "author"),
                        (Text(article, "datePublished") ?? Text(article, "dateCreated")) is { } day ? PublishedDay.Parse(day) : null,
                        Text(article, "inLanguage"));
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                continue;
            }
        }

        return new LinkedData(null, null, null, null, null);
    }

    /// <summary>The first object of an article type, in an array, a graph or on top.</summary>
    private static JsonElement? Article(JsonElement json, int depth)
    {
        if (depth > MostDepth)
        {
            return null;
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().Select(e => Article(e, depth + 1)).FirstOrDefault(e => e is not null);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var type = !json.TryGetProperty("@type", out var t) ? "" : t.ValueKind == JsonValueKind.String ? t.GetString()! : t.GetRawText();
        return type.Contains("Article", StringComparison.Ordinal) || type.Contains("BlogPosting", StringComparison.Ordinal) || type.Contains("Report", StringComparison.Ordinal) ? json
            : json.TryGetProperty("@graph", out var graph) ? Article(graph, depth + 1)
            : json.TryGetProperty("mainEntity", out var main) ? Article(main, depth + 1)
            : null;
    }

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The name of a person or organisation, or of several.</summary>
    private static string? Name(JsonElement json, string field)
    {
        if (!json.TryGetProperty(field, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            .Select(v => v.ValueKind == JsonValueKind.String ? v.GetString() : v.ValueKind == JsonValueKind.Object ? Text(v, "name") : null)
            .Where(n => !string.IsNullOrWhiteSpace(n));
        return string.Join(", ", names) is { Length: > 0 } all ? all : null;
    }
}
