using System.Collections.Frozen;
using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>All trained parts of the syntax stage. Immutable; shared by all threads.</summary>
internal sealed class SyntaxModel
{
    private readonly WordClasses classes;

    public SyntaxModel(NetworkWeights network, EmbeddingRows embedding, string[] vocabulary, string[] labels, WordClasses classes)
    {
        (Network, Embedding, Labels, this.classes) = (network, embedding, labels, classes);
        Rows = new(network.Shape, vocabulary, classes);
        RootLabel = Array.IndexOf(labels, "root");
        var (row, buffer) = (new float[network.Shape.Embedding], new float[network.Shape.Embedding]);
        FlagWindows = new float[network.Shape.Flags][];
        var first = network.Shape.Rows - network.Shape.Classes - network.Shape.Flags;
        for (var i = 0; i < FlagWindows.Length; i++)
        {
            row.AsSpan().Clear();
            embedding.AddTo(row, first + i, buffer);
            FlagWindows[i] = WordCache.Project(network, row);
        }
    }

    public required LinearModel Tokens { get; init; }

    public required LinearModel Ends { get; init; }

    public NetworkWeights Network { get; }

    public EmbeddingRows Embedding { get; }

    public WordRows Rows { get; }

    public required NameLists Lists { get; init; }

    /// <summary>Acronyms that the network reads as others, outside of capitals.</summary>
    public FrozenDictionary<string, string> Acronyms { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Window sums of each mark of <see cref="NameLists"/>.</summary>
    public float[][] FlagWindows { get; }

    /// <summary>Known combinations as indexes into the network's three tag outputs, and as tags.</summary>
    public required (int Upos, int Xpos, int Feats)[] Triples { get; init; }

    public required TagEntry[] Tags { get; init; }

    /// <summary>Index of proper nouns among the network's universal tags.</summary>
    public int Proper => Triples[Array.FindIndex(Tags, t => t.Upos == Upos.Propn)].Upos;

    public string[] Labels { get; }

    public int RootLabel { get; }

    public required NameReader Names { get; init; }

    public required LemmaRule[] LemmaRules { get; init; }

    public required SuffixTable LemmaTable { get; init; }

    /// <summary>Hashes of lemmas that exist, sorted.</summary>
    public required uint[] KnownLemmas { get; init; }

    public IrregularForms Irregular { get; init; } = IrregularForms.None;

    /// <summary>1 for verbs, 2 for nouns, 3 for adjectives; 0 for words whose lemmas are not checked.</summary>
    public static uint LemmaClass(Upos upos) => upos switch
    {
        Upos.Verb or Upos.Aux => 1,
        Upos.Noun => 2,
        Upos.Adj or Upos.Adv => 3,
        _ => 0,
    };

    public static uint LemmaKey(ReadOnlySpan<char> lemma, uint kind) => Hash.Mix(Hash.Of(lemma), kind);

    /// <summary>
    /// The lemma of an irregular form; else the word's own where it was seen; else by the longest suffix whose rule leads to a lemma that exists;
    /// else, for an inflected verb, the dictionary's; else by the longest suffix.
    /// </summary>
    public string Lemma(string form, string lower, int tag)
    {
        if (Irregular.Lemma(lower, Tags[tag].Upos) is { } irregular)
        {
            return irregular;
        }

        Span<ushort> rules = stackalloc ushort[SuffixTable.Longest + 1];
        var n = LemmaTable.Find(lower.AsSpan(), Tags[tag].Key, rules);
        if (n == 0)
        {
            return lower;
        }

        var kind = LemmaClass(Tags[tag].Upos);
        for (var i = 0; kind > 0 && n > 1 && i < n; i++)
        {
            var lemma = LemmaRules[rules[i]].Apply(form);
            if (Array.BinarySearch(KnownLemmas, LemmaKey(lemma, kind)) >= 0)
            {
                return lemma;
            }
        }

        return Tags[tag].Xpos is "VBD" or "VBN" or "VBG" or "VBZ" && classes.VerbOf(lower) is { } verb ? verb : LemmaRules[rules[0]].Apply(form);
    }
}
