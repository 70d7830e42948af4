using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Dateline.Cleaning;

/// <summary>Words in class names, ids and roles that say what an element of a page holds.</summary>
internal sealed class MarkupWords(IReadOnlyList<DataRow> rows)
{
    private readonly Regex clutter = Of(rows, "clutter");
    private readonly Regex story = Of(rows, "story");

    /// <summary>Menus, related links, comments, captions and the like.</summary>
    public bool IsClutter(IElement element) => Names(element) is { Length: > 0 } names && clutter.IsMatch(names) && !story.IsMatch(names);

    /// <summary>The article's own text.</summary>
    public bool IsStory(IElement element) => Names(element) is { Length: > 0 } names && story.IsMatch(names);

    private static string Names(IElement element) =>
        $"{element.ClassName} {element.Id} {element.GetAttribute("role")} {element.GetAttribute("itemprop")} {element.GetAttribute("data-component")}".Trim();

    private static Regex Of(IReadOnlyList<DataRow> rows, string sign) => new(
        $"(?<![a-z])(?:{string.Join('|', rows.Where(r => r.OneOf(0, "clutter", "story") == sign).Select(r => r[1]))})(?![a-z]{{3}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
