using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;

namespace Dateline.Cleaning;

/// <summary>Reads a page: its metadata, and its article's text apart from what surrounds it.</summary>
internal sealed class PageReader(MarkupWords words)
{
    public PageText Read(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var meta = PageMetadata.Of(document);
        var paragraphs = new ArticleFinder(words).Paragraphs(document);
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var title = meta.Title is null ? null : paragraphs.Take(3).FirstOrDefault(p => Same(p, meta.Title)) ?? meta.Title;
        if (title is not null)
        {
            Append(title, BlockKind.Title);
        }

        foreach (var paragraph in paragraphs.Where(p => title is null || !Same(p, title)))
        {
            Append(paragraph, BlockKind.Body);
        }

        return new PageText(text.ToString(), blocks.ToImmutable())
        {
            Title = title,
            Outlet = meta.Outlet,
            Byline = meta.Byline,
            Language = meta.Language,
            Day = meta.Day,
            FromMarkup = true,
        };

        void Append(string words, BlockKind kind)
        {
            text.Append(text.Length == 0 ? "" : "\n\n");
            blocks.Add(new Block(new Extent(text.Length, text.Length + words.Length), kind));
            text.Append(words);
        }
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
