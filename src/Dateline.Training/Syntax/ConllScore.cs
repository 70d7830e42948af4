using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>
/// The measures of the CoNLL 2018 shared task (conll18_ud_eval.py): system words are aligned to gold words by their characters,
/// within multiword tokens by the longest common subsequence of their lower-case forms.
/// </summary>
internal static class ConllScore
{
    private static readonly HashSet<string> UniversalFeatures = new(StringComparer.Ordinal)
    {
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree", "VerbForm", "Mood", "Tense", "Aspect",
        "Voice", "Evident", "Polarity", "Person", "Polite",
    };

    /// <exception cref="FormatException">The files do not hold the same characters.</exception>
    public static ConllMeasure[] Of(ConlluDocument gold, ConlluDocument system)
    {
        var (g, s) = (new ConllText(gold), new ConllText(system));
        var (left, right) = (g.Characters, s.Characters);
        if (!string.Equals(left, right, StringComparison.Ordinal))
        {
            var at = left.AsSpan().CommonPrefixLength(right);
            throw new FormatException($"the texts differ at character {at}: gold \"{Near(left, at)}\", system \"{Near(right, at)}\"");
        }

        var pairs = Align(g.Words, s.Words);
        var partner = Enumerable.Repeat(-2, s.Words.Count).ToArray();
        foreach (var (x, y) in pairs)
        {
            partner[y] = x;
        }

        ConllMeasure Words(string name, Func<ConllTextWord, ConllTextWord, bool> same) => new(
            name, g.Words.Count, s.Words.Count, pairs.Count(p => same(g.Words[p.Gold], s.Words[p.System])), pairs.Count);
        bool Head(ConllTextWord x, ConllTextWord y) => x.Head == (y.Head < 0 ? -1 : partner[y.Head]);
        return
        [
            Spans("Tokens", g.Tokens, s.Tokens),
            Spans("Sentences", g.Sentences, s.Sentences),
            Words("Words", (_, _) => true),
            Words("UPOS", (x, y) => x.Word.Upos == y.Word.Upos),
            Words("XPOS", (x, y) => x.Word.Xpos == y.Word.Xpos),
            Words("UFeats", (x, y) => Universal(x.Word.Feats) == Universal(y.Word.Feats)),
            Words("Lemmas", (x, y) => x.Word.Lemma == "_" || x.Word.Lemma == y.Word.Lemma),
            Words("UAS", Head),
            Words("LAS", (x, y) => Head(x, y) && Plain(x.Word.Deprel) == Plain(y.Word.Deprel)),
        ];
    }

    private static ConllMeasure Spans(string name, List<Extent> gold, List<Extent> system) => new(name, gold.Count, system.Count, gold.Intersect(system).Count(), null);

    private static List<(int Gold, int System)> Align(List<ConllTextWord> gold, List<ConllTextWord> system)
    {
        var pairs = new List<(int, int)>();
        var (g, s) = (0, 0);
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].IsMultiword || system[s].IsMultiword)
            {
                var (gFirst, sFirst) = (g, s);
                if (!Together(gold, system, ref g, ref s))
                {
                    continue;
                }

                Common(gold, system, gFirst, g, sFirst, s, pairs);
            }
            else if (gold[g].Span == system[s].Span)
            {
                pairs.Add((g++, s++));
            }
            else if (gold[g].Span.Start <= system[s].Span.Start)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return pairs;
    }

    /// <summary>Moves past the words that lie in overlapping multiword tokens; false where the two do not overlap and one was moved alone.</summary>
    private static bool Together(List<ConllTextWord> gold, List<ConllTextWord> system, ref int g, ref int s)
    {
        var end = gold[g].IsMultiword ? gold[g].Span.End : system[s].Span.End;
        if (gold[g].IsMultiword && !system[s].IsMultiword && system[s].Span.Start < gold[g].Span.Start)
        {
            s++;
            return false;
        }

        if (!gold[g].IsMultiword && system[s].IsMultiword && gold[g].Span.Start < system[s].Span.Start)
        {
            g++;
            return false;
        }

        while ((g < gold.Count && (gold[g].IsMultiword ? gold[g].Span.Start < end : gold[g].Span.End <= end))
            || (s < system.Count && (system[s].IsMultiword ? system[s].Span.Start < end : system[s].Span.End <= end)))
        {
            if (g < gold.Count && (s >= system.Count || gold[g].Span.Start <= system[s].Span.Start))
            {
                end = gold[g].IsMultiword ? Math.Max(end, gold[g].Span.End) : end;
                g++;
            }
            else
            {
                end = system[s].IsMultiword ? Math.Max(end, system[s].Span.End) : end;
                s++;
            }
        }

        return true;
    }

    private static void Common(List<ConllTextWord> gold, List<ConllTextWord> system, int g0, int g1, int s0, int s1, List<(int, int)> pairs)
    {
        var longest = new int[g1 - g0 + 1, s1 - s0 + 1];
        bool Same(int g, int s) => string.Equals(gold[g].Word.Form.ToLowerInvariant(), system[s].Word.Form.ToLowerInvariant(), StringComparison.Ordinal);
        for (var g = g1 - 1; g >= g0; g--)
        {
            for (var s = s1 - 1; s >= s0; s--)
            {
                longest[g - g0, s - s0] = Same(g, s)
                    ? longest[g - g0 + 1, s - s0 + 1] + 1
                    : Math.Max(longest[g - g0 + 1, s - s0], longest[g - g0, s - s0 + 1]);
            }
        }

        for (var (g, s) = (g0, s0); g < g1 && s < s1;)
        {
            if (Same(g, s))
            {
                pairs.Add((g++, s++));
            }
            else if (longest[g - g0, s - s0] == longest[g - g0 + 1, s - s0])
            {
                g++;
            }
            else
            {
                s++;
            }
        }
    }

    private static string Universal(string feats) =>
        string.Join('|', feats.Split('|').Where(f => UniversalFeatures.Contains(f.Split('=')[0])).Order(StringComparer.Ordinal));

    private static string Plain(string deprel) => deprel.Split(':')[0];

    private static string Near(string text, int at) => text.Substring(at, Math.Min(20, text.Length - at));
}
