namespace Dateline.Training.Events.Case;

/// <summary>
/// Words that must all occur in a snippet: parts joined by <c>&amp;</c>, each a list of alternatives joined by <c>|</c>, each one or several lemmas in a row;
/// a star ends a beginning. A part that opens with <c>!</c> must not occur.
/// </summary>
internal sealed class CasePattern(IReadOnlyList<(bool Not, string[][] Alternatives)> parts)
{
    public static CasePattern Parse(string text) => new(
        [.. text.Split(" & ").Select(p => (p.StartsWith('!'), p.TrimStart('!').Split('|').Select(a => a.Split(' ')).ToArray()))]);

    /// <summary>The first sentence that has the first part, where all other parts occur somewhere; else -1.</summary>
    public int FirstSentence(string[][] lemmas)
    {
        var first = -1;
        for (var p = 0; p < parts.Count; p++)
        {
            var at = Array.FindIndex(lemmas, s => parts[p].Alternatives.Any(a => Occurs(s, a)));
            if (at < 0 != parts[p].Not)
            {
                return -1;
            }

            first = p == 0 ? at : first;
        }

        return first;
    }

    private static bool Occurs(string[] sentence, string[] words)
    {
        for (var i = 0; i + words.Length <= sentence.Length; i++)
        {
            var k = 0;
            while (k < words.Length && Fits(sentence[i + k], words[k]))
            {
                k++;
            }

            if (k == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string lemma, string word) => word[^1] == '*' ? lemma.StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal) : lemma == word;
}
