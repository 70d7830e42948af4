using System.IO.Compression;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Learns lemma rules per (word, tags).</summary>
internal static class LexiconTrainer
{
    public static (SuffixTable Table, LemmaRule[] Rules) Lemmas(List<ConlluSentence> sentences)
    {
        var (builder, values) = (new SuffixTableBuilder(), new Alphabet());
        var lemmas = new Dictionary<(string Word, uint Tag), Dictionary<string, int>>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            if (word.Lemma != "_" || word.Form == "_")
            {
                var (lower, tag) = (WordShape.Lower(word.Form), new TagEntry(UposNames.Parse(word.Upos), word.Xpos, "_").Key);
                builder.Add(lower, tag, (ushort)values[LemmaRule.Between(word.Form, word.Lemma).ToString()]);
                var counts = System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lemmas, (lower, tag), out _) ??= [];
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word.Lemma, out _)++;
            }
        }

        // A word whose lemma does not come from its lower case ("i", "ALEPPO") gets the whole lemma.
        foreach (var ((word, tag), counts) in lemmas.OrderBy(l => l.Key.Word, StringComparer.Ordinal).ThenBy(l => l.Key.Tag))
        {
            var lemma = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
            if (LemmaRule.Parse(values.Name(builder.MostFrequent(word, tag))).Apply(word) != lemma)
            {
                builder.Fix(word, tag, (ushort)values[new LemmaRule(true, word.Length, lemma).ToString()]);
            }
        }

        return (builder.Build(), [.. values.ToArray().Select(LemmaRule.Parse)]);
    }

    /// <summary>Hashes of lemmas that exist: those of the treebanks, and PropBank's verbs.</summary>
    public static uint[] Known(List<ConlluSentence> sentences, string propbank)
    {
        var known = new SortedSet<uint>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            if (SyntaxModel.LemmaClass(UposNames.Parse(word.Upos)) is var kind and > 0)
            {
                known.Add(SyntaxModel.LemmaKey(word.Lemma, kind));
            }
        }

        using var rolesets = new StreamReader(new GZipStream(File.OpenRead(propbank), CompressionMode.Decompress));
        while (rolesets.ReadLine() is { } line)
        {
            var lemma = line.Split('\t')[0];
            if (lemma.All(char.IsAsciiLetterLower))
            {
                known.Add(SyntaxModel.LemmaKey(lemma, SyntaxModel.LemmaClass(Upos.Verb)));
            }
        }

        return [.. known];
    }
}
