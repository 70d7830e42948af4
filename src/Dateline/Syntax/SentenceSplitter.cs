namespace Dateline.Syntax;

/// <summary>Says after which surface tokens of a paragraph a sentence ends.</summary>
internal sealed class SentenceSplitter(LinearModel model)
{
    public const int FeatureCount = 20;

    /// <summary>Longest sentence; longer runs without an end are cut, so that later stages stay linear.</summary>
    public const int MaxTokens = 160;

    /// <summary>What "U.K." and "U.A.E." count as: sentences go on and end after them as after the one that texts are full of.</summary>
    private static readonly uint DottedAcronym = Hash.Of("u.s.");

    /// <summary>Longest name of an outlet in tokens.</summary>
    private const int LongestOutlet = 3;

    /// <summary>Adds the index after the last token of each sentence, plus <paramref name="offset"/>.</summary>
    public void Split(string text, ReadOnlySpan<TokenSpan> tokens, int offset, List<int> ends)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        var first = 0;
        var quotes = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            quotes += IsQuote(text[tokens[i].Start]) && tokens[i].Length == 1 ? 1 : 0;
            var last = i + 1 == tokens.Length || i + 1 - first >= MaxTokens;
            if (!last && IsCandidate(text, tokens[i], tokens[i + 1]))
            {
                Features(text, tokens, i, first, quotes, features);
                last = model.Score(features) > 0 || EndsDateline(text, tokens, i, first) || (Tokenizer.IsDottedAcronym(text.AsSpan(tokens[i].Start, tokens[i].Length)) && IsOpener(text.AsSpan(tokens[i + 1].Start, tokens[i + 1].Length)));
            }

            if (last)
            {
                ends.Add(offset + i + 1);
                (first, quotes) = (i + 1, 0);
            }
        }
    }

    /// <summary>"... in Huambo province LUANDA (Lusa) |The army said": a dateline after a caption, before the sentence that opens the story.</summary>
    private static bool EndsDateline(string text, ReadOnlySpan<TokenSpan> tokens, int at, int first)
    {
        if (text[tokens[at].Start] is not ')' || !char.IsUpper(text[tokens[at + 1].Start]))
        {
            return false;
        }

        var open = at - 1;
        while (open > first && at - open <= LongestOutlet + 1 && char.IsUpper(text[tokens[open].Start]))
        {
            open--;
        }

        return open > first + 1 && open < at - 1 && text[tokens[open].Start] is '(' && tokens[open - 1].Length > 3
            && text.AsSpan(tokens[open - 1].Start, tokens[open - 1].Length).IndexOfAnyExceptInRange('A', 'Z') < 0 && char.IsUpper(text[tokens[open - 2].Start]);
    }

    /// <summary>A word that in the middle of a sentence has no capital: after "the U.S." it opens the next one.</summary>
    private static bool IsOpener(ReadOnlySpan<char> word) => word is "The" or "A" or "An" or "He" or "She" or "They" or "It" or "But" or "In" or "On" or "At" or "This" or "These" or "After" or "Earlier" or "Meanwhile";

    public static bool IsQuote(char c) => CharClass.Plain(c) == '"';

    public static bool IsCandidate(string text, TokenSpan token, TokenSpan next) =>
        !CharClass.IsWord(CharClass.Of(text[token.End - 1])) || CharClass.Of(text[next.Start]) != CharClass.Lower;

    public static void Features(string text, ReadOnlySpan<TokenSpan> tokens, int at, int first, int quotes, Span<uint> features)
    {
        var token = tokens[at];
        var next = tokens[at + 1];
        uint word = Tokenizer.IsDottedAcronym(text.AsSpan(token.Start, token.Length)) ? DottedAcronym : Lower(text, token), follow = Lower(text, next);
        uint before = at > first ? Lower(text, tokens[at - 1]) : 1, after = at + 2 < tokens.Length ? Lower(text, tokens[at + 2]) : 2;
        uint shape = Shape(text, token), followShape = Shape(text, next), beforeShape = at > first ? Shape(text, tokens[at - 1]) : 1;
        uint afterShape = at + 2 < tokens.Length ? Shape(text, tokens[at + 2]) : 2;
        uint gap = next.Start == token.End ? 0u : text.AsSpan(token.End, next.Start - token.End).Contains('\n') ? 2u : 1u;
        var length = (uint)Math.Min(4, at + 1 - first);
        var size = (uint)System.Numerics.BitOperations.Log2((uint)(at + 1 - first));
        var odd = (uint)(quotes & 1);
        var head = Lower(text, tokens[first]);
        features[0] = Hash.Mix(1, word, gap);
        features[1] = Hash.Mix(2, follow, shape);
        features[2] = Hash.Mix(3, word, follow);
        features[3] = Hash.Mix(4, word, followShape);
        features[4] = Hash.Mix(5, shape, followShape);
        features[5] = Hash.Mix(6, Hash.Mix(shape, followShape), Hash.Mix(beforeShape, gap));
        features[6] = Hash.Mix(7, Hash.Mix(before, word), followShape);
        features[7] = Hash.Mix(8, Hash.Mix(shape, followShape), Hash.Mix(afterShape, gap));
        features[8] = Hash.Mix(9, Hash.Mix(word, follow), afterShape);
        features[9] = Hash.Mix(10, Hash.Mix(word, odd), Hash.Mix(followShape, gap));
        features[10] = Hash.Mix(11, Hash.Mix(word, length), followShape);
        features[11] = Hash.Mix(12, Hash.Mix(shape, size), Hash.Mix(followShape, gap));
        features[12] = Hash.Mix(13, Hash.Mix(beforeShape, before), shape);
        features[13] = Hash.Mix(14, follow, after);
        features[14] = Hash.Mix(15, Hash.Mix(shape, odd), Hash.Mix(gap, length));
        features[15] = Hash.Mix(16, Hash.Mix(beforeShape, shape), Hash.Mix(followShape, afterShape));
        features[16] = Hash.Mix(17, head, Hash.Mix(shape, length));
        features[17] = Hash.Mix(18, Hash.Mix(shape, gap), follow);
        features[18] = Hash.Mix(19, Hash.Mix(word, odd), follow);
        features[19] = 20;
    }

    private static uint Lower(string text, TokenSpan token)
    {
        Span<char> lower = stackalloc char[16];
        var length = Math.Min(16, token.Length);
        for (var i = 0; i < length; i++)
        {
            var c = text[token.Start + i];
            lower[i] = CharClass.Of(c) == CharClass.Digit ? '0' : char.ToLowerInvariant(CharClass.Plain(c));
        }

        return Hash.Of(lower[..length]);
    }

    private static uint Shape(string text, TokenSpan token)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        for (var i = token.Start; i < token.End && length < shape.Length; i++)
        {
            var c = CharClass.Of(text[i]);
            if (length < 2 || shape[length - 1] != c || shape[length - 2] != c)
            {
                shape[length++] = c;
            }
        }

        return Hash.Of(shape[..length]);
    }
}
