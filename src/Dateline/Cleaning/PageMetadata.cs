using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dateline.Ingest;

namespace Dateline.Cleaning;

/// <summary>What a page says about its article: schema.org JSON-LD, Open Graph and other meta elements, the first heading, a time element.</summary>
internal sealed record PageMetadata(string? Title, string? Outlet, string? Byline, DateOnly? Day, string? Language)
{
    private static readonly string[] DayNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "pubdate", "publishdate", "publish-date", "publication_date", "date", "dc.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "article.published", "cXenseParse:recs:publishtime", "timestamp",
        "article:modified_time",
    ];

    public static PageMetadata Of(IHtmlDocument document)
    {
        var linked = LinkedData.Of(document);
        var meta = document.QuerySelectorAll("meta[content]")
            .Select(m => (Name: m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop") ?? "", Content: m.GetAttribute("content")!.Trim()))
            .Where(m => m.Name.Length > 0 && m.Content.Length > 0)
            .DistinctBy(m => m.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(m => m.Name, m => m.Content, StringComparer.OrdinalIgnoreCase);
        var outlet = meta.GetValueOrDefault("og:site_name") ?? linked.Outlet;
        return new PageMetadata(
            TitleOf(document, meta, linked, outlet),
            Clean(outlet),
            Clean(linked.Byline ?? meta.GetValueOrDefault("author") ?? meta.GetValueOrDefault("byl")
                ?? document.QuerySelector("[rel=author], [itemprop=author], .byline")?.TextContent),
            linked.Day ?? DayNames.Select(n => meta.TryGetValue(n, out var v) ? PublishedDay.Parse(v) : null).FirstOrDefault(d => d is not null) ?? TimeElement(document),
            Tongue(document.DocumentElement.GetAttribute("lang") ?? linked.Language ?? meta.GetValueOrDefault("og:locale")));
    }

    /// <summary>The heading where it stands in the title element too; else the metadata's title without the outlet.</summary>
    private static string? TitleOf(IHtmlDocument document, Dictionary<string, string> meta, LinkedData linked, string? outlet)
    {
        var given = Clean(linked.Title ?? meta.GetValueOrDefault("og:title") ?? meta.GetValueOrDefault("twitter:title") ?? document.Title);
        var headings = document.QuerySelectorAll("h1").Select(h => Clean(h.TextContent)).OfType<string>().Where(h => h.Length > 12).ToArray();
        if (headings.FirstOrDefault(h => given is null || TitleText.Forms(given).Any(f => TitleText.CopyEnd(h, 0, h.Length, f) == h.Length)) is { } heading)
        {
            return heading;
        }

        return given is null ? headings.FirstOrDefault()
            : TitleText.Forms(given).FirstOrDefault(f => outlet is not null && given.Length > f.Length && given.EndsWith(outlet, StringComparison.OrdinalIgnoreCase) && given.StartsWith(f, StringComparison.Ordinal)) ?? given;
    }

    private static DateOnly? TimeElement(IHtmlDocument document) => document.QuerySelectorAll("time[datetime]")
        .Select(t => PublishedDay.Parse(t.GetAttribute("datetime")!))
        .FirstOrDefault(d => d is not null);

    private static string? Tongue(string? tag) => tag is { Length: >= 2 } ? tag[..2].ToLowerInvariant() : null;

    private static string? Clean(string? text)
    {
        var words = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length is 0 or > 400 ? null : words;
    }
}
