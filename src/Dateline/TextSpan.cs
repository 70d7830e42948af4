namespace Dateline;

/// <summary>A half-open span <c>[Start, End)</c> of <c>report.text</c> in UTF-16 code units, with the text that stands there.</summary>
public sealed record TextSpan(int Start, int End, string Text)
{
    /// <summary>Cuts the span out of a report's text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offsets are not inside the text.</exception>
    public static TextSpan Of(string text, int start, int end) => new(start, end, text[start..end]);
}
