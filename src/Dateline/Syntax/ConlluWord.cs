namespace Dateline.Syntax;

/// <summary>One syntactic word of a CoNLL-U sentence; columns as in the file, "_" where empty.</summary>
public sealed record ConlluWord
{
    public required string Form { get; init; }

    public string Lemma { get; init; } = "_";

    public string Upos { get; init; } = "_";

    public string Xpos { get; init; } = "_";

    public string Feats { get; init; } = "_";

    /// <summary>0-based index of the governor, -1 for the root, -2 where the file has none.</summary>
    public int Head { get; init; } = -2;

    public string Deprel { get; init; } = "_";

    public string Deps { get; init; } = "_";

    public string Misc { get; init; } = "_";
}
