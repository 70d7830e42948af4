using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Learns lemma rules per (word, tags).</summary>
internal static class LexiconTrainer
{
    public static (SuffixTable Table, LemmaRule[] Rules) Lemmas(List<ConlluSentence> sentences)
    {
        var (builder, values) = (new SuffixTableBuilder(), new Alphabet());
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            if (word.Lemma != "_" || word.Form == "_")
            {
                var tag = new TagEntry(UposNames.Parse(word.Upos), word.Xpos, "_");
                builder.Add(WordShape.Lower(word.Form), tag.Key, (ushort)values[LemmaRule.Between(word.Form, word.Lemma).ToString()]);
            }
        }

        return (builder.Build(), [.. values.ToArray().Select(LemmaRule.Parse)]);
    }
}
