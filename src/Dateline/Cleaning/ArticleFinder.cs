using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dateline.Cleaning;

/// <summary>
/// Finds the element that holds a page's article, by the text its paragraphs hold and how little of it is links
/// (after the scheme of Arc90's Readability, 2009), and reads its paragraphs.
/// </summary>
internal sealed class ArticleFinder(MarkupWords words)
{
    private const int ShortestParagraph = 25;
    private const double StoryWeight = 1.5;
    private const double SiblingShare = 0.2;
    private const double MostLinks = 0.5;
    private const double WorthWidening = 1.3;

    private const string NeverText =
        "script, style, noscript, template, iframe, object, embed, button, input, select, textarea, svg, canvas, audio, video, nav, footer, figure, figcaption, "
        + "dialog, menu, [hidden], [aria-hidden=true], [style*='display:none'], [style*='display: none']";

    private const string Containers = "div, section, ul, ol, table, span, header, p, h2, h3, h4, h5, dl, details";

    public IReadOnlyList<string> Paragraphs(IHtmlDocument document)
    {
        if (document.Body is not { } body)
        {
            return [];
        }

        RemoveClutter(body);
        var roots = Roots(body);
        var walker = new ParagraphWalker();
        foreach (var root in roots)
        {
            walker.Walk(root);
        }

        return walker.Paragraphs;
    }

    private void RemoveClutter(IElement body)
    {
        foreach (var element in body.QuerySelectorAll(NeverText).ToArray())
        {
            element.Remove();
        }

        var all = ParagraphLetters(body);
        foreach (var element in body.QuerySelectorAll(Containers + ", form, aside").Where(e => e.LocalName is "form" or "aside" || words.IsClutter(e)).ToArray())
        {
            // A wrapper that holds most of the page is no clutter, whatever it is called.
            if (ParagraphLetters(element) * 3 < all)
            {
                element.Remove();
            }
        }
    }

    /// <summary>The best element, and its siblings that look like parts of the same story.</summary>
    private List<IElement> Roots(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, pre, td, tr, li, blockquote, div, section").Where(HoldsText))
        {
            var letters = OwnText(paragraph).Length;
            if (letters < ShortestParagraph)
            {
                continue;
            }

            var score = (1 + (letters / 60.0)) * (1 - LinkShare(paragraph));
            var share = 1.0;
            for (var up = paragraph.ParentElement; up is not null && share > 0.1; up = up.ParentElement, share /= 2)
            {
                scores[up] = scores.GetValueOrDefault(up) + (score * share);
                if (up == body)
                {
                    break;
                }
            }
        }

        if (scores.Count == 0)
        {
            return [body];
        }

        var best = Widened(scores.MaxBy(s => s.Value * (words.IsStory(s.Key) || s.Key.LocalName == "article" ? StoryWeight : 1) * (1 - LinkShare(s.Key))).Key, body);
        var least = scores[best] * SiblingShare;
        return best.ParentElement is null || best == body
            ? [best]
            : [.. best.ParentElement.Children.Where(c => c == best || (scores.GetValueOrDefault(c) >= least && LinkShare(c) < MostLinks / 2) || IsLooseParagraph(c))];
    }

    /// <summary>Goes up while the parent adds a good deal of text and few links: a story cut into several sections.</summary>
    private static IElement Widened(IElement best, IElement body)
    {
        while (best.ParentElement is { } parent && parent != body && ParagraphLetters(parent) > ParagraphLetters(best) * WorthWidening && LinkShare(parent) < MostLinks / 3)
        {
            best = parent;
        }

        return best;
    }

    private static bool IsLooseParagraph(IElement element) => element.LocalName == "p" && element.TextContent.Trim().Length > 80 && LinkShare(element) < MostLinks / 2;

    /// <summary>Paragraphs, and other elements that hold text themselves.</summary>
    private static bool HoldsText(IElement element) => element.LocalName is "p" or "pre" or "tr" || OwnText(element).Length >= ShortestParagraph;

    /// <summary>Text in the element itself or in its inline children.</summary>
    private static string OwnText(IElement element) => element.LocalName is "p" or "pre" or "tr"
        ? element.TextContent.Trim()
        : string.Concat(element.ChildNodes.Where(n => n is IText || (n is IElement { LocalName: "a" or "b" or "i" or "em" or "strong" or "span" or "u" } e && e.QuerySelector("p, div") is null)).Select(n => n.TextContent)).Trim();

    private static int ParagraphLetters(IElement element) =>
        (element.LocalName == "p" ? element.TextContent.Length : 0) + element.QuerySelectorAll("p").Sum(p => p.TextContent.Length);

    private static double LinkShare(IElement element)
    {
        var all = element.TextContent.Trim().Length;
        return all == 0 ? 0 : Math.Min(1, (double)element.QuerySelectorAll("a").Sum(a => a.TextContent.Trim().Length) / all);
    }
}
