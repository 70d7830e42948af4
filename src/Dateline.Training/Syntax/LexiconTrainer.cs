using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Learns features and lemma rules per (word, tag).</summary>
internal static class LexiconTrainer
{
    public static (SuffixTable Table, string[] Values) Feats(List<ConlluSentence> sentences, Alphabet tags)
    {
        var (builder, values) = (new SuffixTableBuilder(), new Alphabet());
        _ = values["_"];
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            builder.Add(WordShape.Lower(word.Form), (uint)tags[Example.TagName(word)], (ushort)values[word.Feats]);
        }

        return (builder.Build(), values.ToArray());
    }

    public static (SuffixTable Table, LemmaRule[] Rules) Lemmas(List<ConlluSentence> sentences, Alphabet tags)
    {
        var (builder, values) = (new SuffixTableBuilder(), new Alphabet());
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            if (word.Lemma != "_" || word.Form == "_")
            {
                builder.Add(WordShape.Lower(word.Form), (uint)tags[Example.TagName(word)], (ushort)values[LemmaRule.Between(word.Form, word.Lemma).ToString()]);
            }
        }

        return (builder.Build(), [.. values.ToArray().Select(LemmaRule.Parse)]);
    }
}
