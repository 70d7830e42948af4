using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>All trained parts of the syntax stage. Immutable; shared by all threads.</summary>
internal sealed class SyntaxModel
{
    public SyntaxModel(NetworkWeights network, string[] vocabulary, string[] labels)
    {
        (Network, Labels) = (network, labels);
        Rows = new(network.Shape, vocabulary);
        RootLabel = Array.IndexOf(labels, "root");
        FlagWindows = new float[network.Shape.Flags][];
        var first = network.Shape.Rows - network.Shape.Flags;
        for (var i = 0; i < FlagWindows.Length; i++)
        {
            FlagWindows[i] = WordCache.Project(network, network.Embedding.Row(first + i).ToArray());
        }
    }

    public required LinearModel Tokens { get; init; }

    public required LinearModel Ends { get; init; }

    public NetworkWeights Network { get; }

    public WordRows Rows { get; }

    public required NameLists Lists { get; init; }

    /// <summary>Window sums of each mark of <see cref="NameLists"/>.</summary>
    public float[][] FlagWindows { get; }

    /// <summary>Known combinations as indexes into the network's three tag outputs, and as tags.</summary>
    public required (int Upos, int Xpos, int Feats)[] Triples { get; init; }

    public required TagEntry[] Tags { get; init; }

    public string[] Labels { get; }

    public int RootLabel { get; }

    public required LemmaRule[] LemmaRules { get; init; }

    public required SuffixTable LemmaTable { get; init; }

    public string Lemma(string form, string lower, int tag)
    {
        var rule = LemmaTable.Find(lower, Tags[tag].Key, ushort.MaxValue);
        return rule == ushort.MaxValue ? lower : LemmaRules[rule].Apply(form);
    }
}
