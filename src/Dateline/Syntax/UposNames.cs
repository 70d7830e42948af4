namespace Dateline.Syntax;

/// <summary>The tags as CoNLL-U writes them.</summary>
internal static class UposNames
{
    private static readonly string[] Names =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    public static string Of(Upos tag) => Names[(int)tag];

    /// <summary>The tag of a name, X where there is none.</summary>
    public static Upos Parse(string name) => (Upos)Math.Max(0, Array.IndexOf(Names, name));
}
