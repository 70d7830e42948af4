namespace Dateline;

/// <summary>Something found in one sentence: tokens <c>[First, End)</c>, the syntactic head among them, and what it was read as.</summary>
/// <param name="Sentence">0-based sentence index.</param>
/// <param name="First">0-based index of the first token in the sentence.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Head">Index of the token whose governor lies outside the mention.</param>
/// <param name="Value">The noun read from it.</param>
public sealed record Mention<T>(int Sentence, int First, int End, int Head, T Value)
{
    public bool Covers(int token) => First <= token && token < End;
}
