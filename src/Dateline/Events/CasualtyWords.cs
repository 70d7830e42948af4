using System.Collections.Frozen;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Words that tell a toll (<c>data/events/casualties.tsv</c>: lemma, kind verb|noun|adjective|count, effect, side object|subject). Immutable.</summary>
internal sealed class CasualtyWords
{
    private const int LongestGap = 4;

    private readonly FrozenDictionary<(string Lemma, CasualtyKind Kind), (CasualtyEffect Effect, bool OfSubject)> words;

    /// <summary>Verbs that tell a toll only with a noun: "claim" with "life", "suffer" with "injury".</summary>
    private readonly FrozenDictionary<string, string[]> objects;

    private CasualtyWords(FrozenDictionary<(string Lemma, CasualtyKind Kind), (CasualtyEffect Effect, bool OfSubject)> words)
    {
        this.words = words;
        objects = words.Keys.Where(k => k.Lemma.Contains(' ')).GroupBy(k => k.Lemma.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(k => k.Lemma.Split(' ')[1]).ToArray(), StringComparer.Ordinal);
    }

    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static CasualtyWords Load(string path) => new(DataTable.Load(path, "lemma", "kind", "effect", "side")
        .By(r => (r[0], r.Parse<CasualtyKind>(1)), r => (r.Parse<CasualtyEffect>(2), r.OneOf(3, "object", "subject") == "subject")));

    /// <summary>The word of harm at a token, or null.</summary>
    public CasualtyCue? At(Sentence s, int token)
    {
        var lemma = s[token].LowerLemma;
        if (VerbForms.IsVerbal(s, token))
        {
            if (objects.TryGetValue(lemma, out var nouns))
            {
                for (var i = token + 1; i < Math.Min(s.Length, token + 1 + LongestGap); i++)
                {
                    if (Array.IndexOf(nouns, s[i].LowerLemma) >= 0)
                    {
                        return Of($"{lemma} {s[i].LowerLemma}", CasualtyKind.Verb, i + 1);
                    }
                }
            }

            return Of(lemma, CasualtyKind.Verb, token + 1) ?? (s[token].Upos is Upos.Verb or Upos.Adj ? Of(lemma, CasualtyKind.Adjective, token + 1) : null);
        }

        return s[token].Upos switch
        {
            Upos.Noun => Of(lemma, CasualtyKind.Noun, token + 1) ?? Of(lemma, CasualtyKind.Count, token + 1),
            Upos.Adj => Of(lemma, CasualtyKind.Adjective, token + 1),
            _ => null,
        };
    }

    private CasualtyCue? Of(string lemma, CasualtyKind kind, int end) =>
        words.TryGetValue((lemma, kind), out var found) ? new(kind, found.Effect, found.OfSubject, end) : null;
}
