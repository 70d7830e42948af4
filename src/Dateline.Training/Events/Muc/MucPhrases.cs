using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Training.Events.Muc;

/// <summary>Finds the noun phrases of a document, and the shorter ones inside them: a name behind its title, an organisation before its members.</summary>
internal static class MucPhrases
{
    private const int Longest = 9;

    public static IReadOnlyList<MucPhrase> Find(AnnotatedReport report)
    {
        var phrases = new Dictionary<string, MucPhrase>(StringComparer.Ordinal);
        foreach (var s in report.Sentences)
        {
            for (var first = 0; first < s.Length; first++)
            {
                if (!Opens(s[first]))
                {
                    continue;
                }

                for (var end = first + 1; end <= Math.Min(s.Length, first + Longest); end++)
                {
                    if (Closes(report, s, first, end))
                    {
                        var normal = MucText.Normal(report.Parsed.SpanOf(s.Index, first, end).Text);
                        if (normal.Length > 1)
                        {
                            if (!phrases.TryGetValue(normal, out var phrase))
                            {
                                phrases[normal] = phrase = new MucPhrase(normal, []);
                            }

                            phrase.Occurrences.Add(new MucOccurrence(s.Index, first, end, Head(s, first, end)));
                        }
                    }

                    if (end < s.Length && !Continues(s, end))
                    {
                        break;
                    }
                }
            }
        }

        return [.. phrases.Values];
    }

    /// <summary>Whether two phrases share words somewhere.</summary>
    public static bool Overlap(MucPhrase a, MucPhrase b) =>
        a.Occurrences.Exists(x => b.Occurrences.Exists(y => x.Sentence == y.Sentence && x.First < y.End && y.First < x.End));

    /// <summary>Whether two phrases name one thing: the letters of the other, a part of the other's words, its plural.</summary>
    public static bool IsAlias(string a, string b)
    {
        var (few, many) = a.Length < b.Length ? (a, b) : (b, a);
        var words = many.Split(' ');
        return (words.Length > 2 && few.Length > 2 && !few.Contains(' ', StringComparison.Ordinal) && few == string.Concat(words.Where(w => w.Length > 2).Select(w => w[0])))
            || few.Split(' ').All(w => words.Contains(w) || words.Contains(w + "s") || (w.EndsWith('s') && words.Contains(w[..^1])));
    }

    private static bool Opens(Token token) => token.Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num || IsParticiple(token);

    private static bool IsParticiple(Token token) => token.Upos is Upos.Verb && token.Deprel == "amod";

    private static bool Continues(Sentence s, int at) => s[at].Upos switch
    {
        Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Det or Upos.Sym => true,
        Upos.Part => s[at].Xpos == "POS",
        Upos.Adp => s[at].Lemma == "of",
        Upos.Punct => s[at].Form is "-" or "\"" or "'" or "." or "`" or "''" or "``",
        Upos.Verb => s[at].Deprel == "amod",
        Upos.Adv => s[at].Head > at && s[s[at].Head].Deprel == "amod",
        _ => false,
    };

    private static bool Closes(AnnotatedReport report, Sentence s, int first, int end)
    {
        var last = s[end - 1];
        if (last.Upos is not (Upos.Noun or Upos.Propn or Upos.Num))
        {
            return false;
        }

        if (last.Upos is Upos.Num && !(end - 1 > first && s[end - 2].Form == "-"))
        {
            return false;
        }

        if (end == s.Length || !Continues(s, end) || s[end].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Verb))
        {
            return true;
        }

        return (last.Upos is Upos.Propn) != (s[end].Upos is Upos.Propn) || last.Deprel == "compound" || (report.ActorAt(s.Index, end - 1) is { } actor && actor.End == end);
    }

    private static int Head(Sentence s, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if ((s[i].Head < first || s[i].Head >= end) && s[i].Upos is not (Upos.Punct or Upos.Part or Upos.Det))
            {
                return i;
            }
        }

        return end - 1;
    }
}
