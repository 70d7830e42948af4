using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Damaged copies of a test set, as news on the web is damaged.</summary>
internal static class Copies
{
    public static ConlluDocument Upper(ConlluDocument document) => new([.. document.Sentences.Select(s => s with
    {
        Words = [.. s.Words.Select(w => w with { Form = w.Form.ToUpperInvariant() })],
        Ranges = [.. s.Ranges.Select(r => r with { Form = r.Form.ToUpperInvariant() })],
    })]);

    /// <summary>Without commas, unless one governs or is the root.</summary>
    public static ConlluDocument WithoutCommas(ConlluDocument document) => new([.. document.Sentences.Select(WithoutCommas).Where(s => s.Words.Length > 0)]);

    private static ConlluSentence WithoutCommas(ConlluSentence sentence)
    {
        var keep = sentence.Words.Select((w, i) => w.Form != "," || w.Head < 0 || sentence.Words.Any(o => o.Head == i)).ToArray();
        var map = new int[keep.Length + 1];
        for (var i = 0; i < keep.Length; i++)
        {
            map[i + 1] = map[i] + (keep[i] ? 1 : 0);
        }

        return sentence with
        {
            Words = [.. sentence.Words.Where((_, i) => keep[i]).Select(w => w with { Head = w.Head < 0 ? w.Head : map[w.Head] })],
            Ranges = [.. sentence.Ranges.Select(r => r with { First = map[r.First], End = map[r.End] }).Where(r => r.End > r.First)],
            EmptyNodes = [.. sentence.EmptyNodes.Select(e => e with { After = map[e.After] })],
        };
    }
}
