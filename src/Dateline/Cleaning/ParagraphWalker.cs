using System.Text;
using AngleSharp.Dom;

namespace Dateline.Cleaning;

/// <summary>Reads the paragraphs below an element: block elements and double line breaks end one; lists of links are left out.</summary>
internal sealed class ParagraphWalker
{
    private const int DeepestElement = 400;
    private const double MostLinks = 0.5;
    private const int LongLinkLine = 200;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    private readonly List<string> paragraphs = [];
    private readonly StringBuilder current = new();
    private int linked;
    private int breaks;

    public IReadOnlyList<string> Paragraphs => paragraphs;

    public void Walk(IElement root)
    {
        Visit(root, false, 0);
        End();
    }

    private void Visit(INode node, bool inLink, int depth)
    {
        if (node is IText text)
        {
            Append(depth > DeepestElement ? "" : text.Data, inLink);
            return;
        }

        if (node is not IElement element || depth > DeepestElement)
        {
            return;
        }

        if (element.LocalName == "br")
        {
            if (++breaks >= 2)
            {
                End();
            }
            else
            {
                Append(" ", inLink);
            }

            return;
        }

        var block = Blocks.Contains(element.LocalName);
        if (block)
        {
            End();
        }

        foreach (var child in element.ChildNodes)
        {
            Visit(child, inLink || element.LocalName == "a", depth + 1);
        }

        if (block)
        {
            End();
        }
        else if (element.LocalName is "td" or "th")
        {
            Append(" ", false);
        }
    }

    private void Append(string words, bool inLink)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) || c is '\u00AD' or '\u200B' or '\uFEFF')
            {
                if (current.Length > 0 && current[^1] != ' ' && char.IsWhiteSpace(c))
                {
                    current.Append(' ');
                }

                continue;
            }

            current.Append(c);
            breaks = 0;
            linked += inLink ? 1 : 0;
        }
    }

    private void End()
    {
        var text = current.ToString().Trim();
        if (text.Length > 0 && (linked <= text.Length * MostLinks || text.Length > LongLinkLine))
        {
            paragraphs.Add(text);
        }

        current.Clear();
        (linked, breaks) = (0, 0);
    }
}
