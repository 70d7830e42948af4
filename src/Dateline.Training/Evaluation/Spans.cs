using System.Text.Json;

namespace Dateline.Training.Evaluation;

/// <summary>Where gold quotes and read spans stand in a report's text.</summary>
internal static class Spans
{
    /// <summary>The first place of a quote.</summary>
    public static Extent? Of(string text, string? quote)
    {
        var at = string.IsNullOrEmpty(quote) ? -1 : text.IndexOf(quote, StringComparison.Ordinal);
        return at < 0 ? null : new Extent(at, at + quote!.Length);
    }

    /// <summary>The first place of some words inside a quote.</summary>
    public static Extent? Within(string text, string? words, Extent quote)
    {
        var at = string.IsNullOrEmpty(words) ? -1 : text.IndexOf(words, quote.Start, quote.Length, StringComparison.Ordinal);
        return at < 0 ? null : new Extent(at, at + words!.Length);
    }

    /// <summary>A read span if it is well formed, not too long, and its text stands at its offsets; else null.</summary>
    public static Extent? True(string text, JsonElement span, int? longest = null)
    {
        if (span.Field("start") is not { ValueKind: JsonValueKind.Number } s || !s.TryGetInt32(out var start)
            || span.Field("end") is not { ValueKind: JsonValueKind.Number } e || !e.TryGetInt32(out var end)
            || start < 0 || start >= end || end > text.Length || end - start > longest)
        {
            return null;
        }

        return span.Text("text") is { } words && !text.AsSpan(start, end - start).SequenceEqual(words) ? null : new Extent(start, end);
    }

    public static int Overlap(Extent a, Extent b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
