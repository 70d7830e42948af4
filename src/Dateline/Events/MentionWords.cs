using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>The content words that two mentions' clauses share; a word counts the more the fewer sentences of the report have it.</summary>
internal sealed class MentionWords
{
    private const int Depth = 8;
    private readonly Dictionary<string, int> sentences = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<EventDraft, HashSet<string>> known = [];

    public MentionWords(AnnotatedReport report)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in report.Sentences)
        {
            seen.Clear();
            foreach (var token in sentence.Tokens)
            {
                if (IsContent(token) && seen.Add(token.Lemma))
                {
                    sentences[token.Lemma] = sentences.GetValueOrDefault(token.Lemma) + 1;
                }
            }
        }
    }

    /// <summary>1 for a word that only their two sentences have, less for a commoner one; summed up.</summary>
    public double Shared(EventDraft a, EventDraft b)
    {
        if (a.Sentence == b.Sentence)
        {
            return 0;
        }

        var (sum, other) = (0.0, Of(b));
        foreach (var word in Of(a))
        {
            if (other.Contains(word))
            {
                sum += Math.Min(1, 2.0 / sentences[word]);
            }
        }

        return sum;
    }

    /// <summary>Whether a mention's clause has the word.</summary>
    public bool IsTold(Happening told, string lemma)
    {
        foreach (var mention in told.Mentions)
        {
            if (Of(mention).Contains(lemma))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> Of(EventDraft draft)
    {
        if (!known.TryGetValue(draft, out var words))
        {
            words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            Collect(draft.Sentence, draft.ClauseHead, words, Depth);
            Collect(draft.Sentence, draft.Token, words, Depth);
            words.Remove(draft.Sentence[draft.Token].Lemma);
            known[draft] = words;
        }

        return words;
    }

    private static void Collect(Sentence s, int token, HashSet<string> words, int depth)
    {
        if (IsContent(s[token]))
        {
            words.Add(s[token].Lemma);
        }

        if (depth == 0)
        {
            return;
        }

        foreach (var child in s.Children(token))
        {
            if (!IsClause(s, child))
            {
                Collect(s, child, words, depth - 1);
            }
        }
    }

    private static bool IsClause(Sentence s, int token) =>
        s[token].Deprel is "ccomp" or "advcl" or "parataxis" or "acl:relcl" || (s[token].Deprel is "conj" && s[token].Upos is Upos.Verb);

    private static bool IsContent(Token token) => token.Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Verb && token.Lemma.Length > 1;
}
