namespace Dateline.Syntax;

/// <summary>Cuts text at white space, and inside each piece where the model says so. Linear in the text's length.</summary>
internal sealed class Tokenizer(LinearModel model)
{
    public const int FeatureCount = 17;
    private const int Reach = 10;

    /// <summary>Adds the surface tokens (multiword tokens unsplit) of <c>text[start..end]</c>.</summary>
    public void Tokenize(string text, int start, int end, List<TokenSpan> tokens)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        var at = start;
        while (at < end)
        {
            if (CharClass.Of(text[at]) == CharClass.Space)
            {
                at++;
                continue;
            }

            var chunkEnd = at + 1;
            while (chunkEnd < end && CharClass.Of(text[chunkEnd]) != CharClass.Space)
            {
                chunkEnd++;
            }

            if (IsDottedAcronym(text.AsSpan(at, chunkEnd - at)))
            {
                tokens.Add(new(at, chunkEnd));
                at = chunkEnd;
                continue;
            }

            var (first, token) = (at, at);
            for (at++; at < chunkEnd; at++)
            {
                if (IsCandidate(text[at - 1], text[at]))
                {
                    Features(text, first, at, chunkEnd, end, token, features);
                    if (model.Score(features) > 0)
                    {
                        tokens.Add(new(token, at));
                        token = at;
                    }
                }
            }

            tokens.Add(new(token, chunkEnd));
        }
    }

    /// <summary>"U.K.", "U.A.E.": the last dot is the acronym's, whether or not the sentence ends there too.</summary>
    public static bool IsDottedAcronym(ReadOnlySpan<char> piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            if (i % 2 == 0 ? CharClass.Of(piece[i]) != CharClass.Upper : piece[i] != '.')
            {
                return false;
            }
        }

        return piece.Length is >= 4 && piece.Length % 2 == 0;
    }

    /// <summary>Whether a token may end between two characters: anywhere but inside a run of letters or of digits.</summary>
    public static bool IsCandidate(char left, char right)
    {
        var (a, b) = (CharClass.Of(left), CharClass.Of(right));
        return !(a is CharClass.Upper or CharClass.Lower && b is CharClass.Upper or CharClass.Lower) && !(a == CharClass.Digit && b == CharClass.Digit);
    }

    /// <summary>Features of the place <paramref name="at"/> in the piece <c>[first, chunkEnd)</c>; the open token began at <paramref name="token"/>.</summary>
    public static void Features(string text, int first, int at, int chunkEnd, int end, int token, Span<uint> features)
    {
        char Class(int i) => i < first || i >= chunkEnd ? CharClass.Space : CharClass.Of(text[i]);
        char Plain(int i) => i < first || i >= chunkEnd ? CharClass.Space : CharClass.Plain(text[i]);

        var left = at - 1;
        while (left > Math.Max(token, at - Reach) && !IsCandidate(text[left - 1], text[left]))
        {
            left--;
        }

        var right = at + 1;
        while (right < Math.Min(chunkEnd, at + Reach) && !IsCandidate(text[right - 1], text[right]))
        {
            right++;
        }

        var (leftRun, rightRun) = (Lower(text.AsSpan(left, at - left)), Lower(text.AsSpan(at, right - at)));
        var after = chunkEnd;
        while (after < Math.Min(end, chunkEnd + 3) && CharClass.Of(text[after]) == CharClass.Space)
        {
            after++;
        }

        var next = after < end && after < chunkEnd + 3 ? CharClass.Of(text[after]) : CharClass.Space;
        uint c2 = Class(at - 2), c1 = Class(at - 1), c0 = Class(at), d1 = Class(at + 1), d2 = Class(at + 2), c3 = Class(at - 3);
        var age = (uint)Math.Min(3, at - token);
        var rest = (uint)Math.Min(3, chunkEnd - at);
        var pair = Hash.Mix(Plain(at - 1), Plain(at));
        features[0] = Hash.Mix(1, pair);
        features[1] = Hash.Mix(2, pair, Plain(at - 2));
        features[2] = Hash.Mix(3, pair, Plain(at + 1));
        features[3] = Hash.Mix(4, Hash.Mix(c1, c0), Hash.Mix(c2, d1));
        features[4] = Hash.Mix(5, Hash.Mix(c1, c0, d1), Hash.Mix(d2, rest));
        features[5] = Hash.Mix(6, Hash.Mix(c1, c0, c2), Hash.Mix(c3, age));
        features[6] = Hash.Mix(7, leftRun, c0);
        features[7] = Hash.Mix(8, rightRun, c1);
        features[8] = Hash.Mix(9, leftRun, rightRun);
        features[9] = Hash.Mix(10, Hash.Mix(c1, c0), Hash.Mix(age, rest));
        features[10] = Hash.Mix(11, Hash.Mix(pair, rest), next);
        features[11] = Hash.Mix(12, Hash.Mix(leftRun, c0, rest), next);
        features[12] = Hash.Mix(13, Lower(text.AsSpan(token, Math.Min(12, at - token))), pair);
        features[13] = Hash.Mix(14, Lower(text.AsSpan(at, Math.Min(8, chunkEnd - at))), pair);
        features[14] = Hash.Mix(15, Hash.Mix(c3, c2, c1), Hash.Mix(c0, d1, d2));
        features[15] = Hash.Mix(16, Hash.Mix(age, rest, next), Hash.Mix(c0, c1));
        features[16] = Hash.Mix(17, chunkEnd - first <= 14 ? Lower(text.AsSpan(first, chunkEnd - first)) : 0, (uint)(at - first));
    }

    private static uint Lower(ReadOnlySpan<char> run)
    {
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < run.Length; i++)
        {
            lower[i] = CharClass.Of(run[i]) == CharClass.Digit ? '0' : char.ToLowerInvariant(CharClass.Plain(run[i]));
        }

        return Hash.Of(lower[..run.Length]);
    }
}
