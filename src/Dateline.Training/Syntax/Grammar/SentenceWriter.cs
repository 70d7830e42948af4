using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>Turns a finished tree into a CoNLL-U sentence: agreement, articles, commas, capitals, spaces.</summary>
internal sealed class SentenceWriter(Annotation annotation)
{
    /// <param name="root">The tree, used up by this.</param>
    /// <param name="id">The sentence's name.</param>
    /// <param name="commas">Whether it keeps its commas.</param>
    public ConlluSentence Write(WordNode root, string id, bool commas)
    {
        root.Relation = "root";
        var words = Settle(root, commas);
        var index = words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i);
        var rows = ImmutableArray.CreateBuilder<ConlluWord>();
        var ranges = ImmutableArray.CreateBuilder<ConlluRange>();
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var (joined, clitic) = (i + 1 < words.Count && Touches(words, i), i + 1 < words.Count && IsClitic(words[i + 1]));
            text.Append(word.Form).Append(joined || i + 1 == words.Count ? "" : " ");
            var inside = clitic || IsClitic(word);
            var misc = word.Name == NameKind.None ? "_" : ConlluConverter.WithName("_", word.Name, word.NameStart);
            misc = !joined || inside ? misc : misc == "_" ? "SpaceAfter=No" : misc + "|SpaceAfter=No";
            if (IsClitic(word))
            {
                ranges.Add(new(i - 1, i + 1, words[i - 1].Form + word.Form, joined ? "SpaceAfter=No" : "_"));
            }

            rows.Add(new()
            {
                Form = word.Form, Lemma = word.Lemma, Upos = Annotation.Upos(word), Xpos = word.Xpos, Feats = annotation.Feats(word),
                Head = word.Head is null ? -1 : index[word.Head], Deprel = word.Relation, Misc = misc,
            });
        }

        return new() { Comments = ["# sent_id = " + id, "# text = " + text], Words = rows.ToImmutable(), Ranges = ranges.ToImmutable() };
    }

    private static List<WordNode> Settle(WordNode root, bool commas)
    {
        var words = root.Words().ToList();
        Agreement.Apply(words);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (words[i].Form is "," && (!commas || i == 0 || i + 1 == words.Count || words[i + 1].Form is "," or "." or ")" or ":"))
            {
                words[i].Head?.Remove(words[i]);
                words.RemoveAt(i);
            }
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is { Form: "a", Xpos: "DT" } article && "aeiouAEIO".Contains(words[i + 1].Form[0], StringComparison.Ordinal))
            {
                article.Form = "an";
            }
        }

        var first = words.First(w => char.IsLetterOrDigit(w.Form[0]));
        first.Form = char.ToUpperInvariant(first.Form[0]) + first.Form[1..];
        return words;
    }

    private static bool IsClitic(WordNode word) => word.Form is "'s" or "'" or "n't";

    private static bool Touches(List<WordNode> words, int i)
    {
        var (word, next) = (words[i], words[i + 1]);
        return IsClitic(next) || next.Xpos is "," or "." or ":" or "''" or "-RRB-" && next.Form is not "--" and not "-" || word.Xpos is "HYPH" or "``" or "-LRB-" || next.Xpos is "HYPH";
    }
}
