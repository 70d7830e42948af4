using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Token ranges trimmed to what is said.</summary>
internal static class Spans
{
    /// <summary>Without punctuation and conjunctions at the edges; brackets and signs that belong to words stay.</summary>
    public static TokenRange Trim(Sentence sentence, int first, int end)
    {
        while (first < end && IsEdge(sentence[first], "(", "[", "#", "@", "$"))
        {
            first++;
        }

        while (end > first && (IsEdge(sentence[end - 1], ")", "]", "%") || sentence[end - 1].Upos is Upos.Cconj))
        {
            end--;
        }

        return new(first, end);
    }

    private static bool IsEdge(Token token, params ReadOnlySpan<string> kept) => (token.Upos is Upos.Punct || QuoteMap.IsMark(token.Form[0])) && !kept.Contains(token.Form);
}
