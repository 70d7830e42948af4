using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Finds mentions by sentence and token.</summary>
internal sealed class MentionIndex<T>
{
    private readonly Mention<T>[] ordered;
    private readonly int[] sentenceStart;

    public MentionIndex(ParsedReport parsed, ImmutableArray<Mention<T>> mentions)
    {
        ordered = [.. mentions.OrderBy(m => m.Sentence).ThenBy(m => m.First).ThenBy(m => m.End)];
        sentenceStart = new int[parsed.Sentences.Length + 1];
        foreach (var mention in ordered)
        {
            sentenceStart[mention.Sentence + 1]++;
        }

        for (var i = 1; i < sentenceStart.Length; i++)
        {
            sentenceStart[i] += sentenceStart[i - 1];
        }
    }

    public ReadOnlySpan<Mention<T>> In(int sentence) =>
        ordered.AsSpan(sentenceStart[sentence], sentenceStart[sentence + 1] - sentenceStart[sentence]);

    public Mention<T>? At(int sentence, int token)
    {
        Mention<T>? best = null;
        foreach (var mention in In(sentence))
        {
            if (!mention.Covers(token))
            {
                continue;
            }

            if (best is null || Rank(mention) < Rank(best))
            {
                best = mention;
            }
        }

        return best;

        int Rank(Mention<T> m) => (m.Head == token ? 0 : 1000) + m.End - m.First;
    }
}
