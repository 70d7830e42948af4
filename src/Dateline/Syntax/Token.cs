namespace Dateline.Syntax;

/// <summary>A syntactic word. A word split from a longer one ("don't", "Assad's") has its own part of the span.</summary>
public sealed record Token
{
    /// <summary>Offsets into the report's text.</summary>
    public required Extent Extent { get; init; }

    public required string Form { get; init; }

    /// <summary>Lower-case dictionary form; proper names keep their case.</summary>
    public required string Lemma { get; init; }

    /// <summary>The lemma in lower case, for names too.</summary>
    internal string LowerLemma => Lemma.ToLowerInvariant();

    public Upos Upos { get; init; }

    /// <summary>Penn Treebank tag (NN, VBD ...).</summary>
    public required string Xpos { get; init; }

    /// <summary>CoNLL-U features, "_" where none.</summary>
    public string Feats { get; init; } = "_";

    /// <summary>Index of the governor in the sentence, -1 for the root.</summary>
    public int Head { get; init; }

    /// <summary>Universal Dependencies relation with subtype ("nsubj:pass").</summary>
    public required string Deprel { get; init; }

    /// <summary>True for a second or later part of a multiword token: "n't" of "don't", "'s" of "Assad's".</summary>
    public bool Joined { get; init; }

    public NameKind Name { get; init; }

    /// <summary>True for the first token of a name.</summary>
    public bool NameStart { get; init; }

    public int Start => Extent.Start;

    public int End => Extent.End;
}
