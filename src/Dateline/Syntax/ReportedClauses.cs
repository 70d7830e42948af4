namespace Dateline.Syntax;

/// <summary>Clauses of what is said.</summary>
internal static class ReportedClauses
{
    /// <summary>Whether a word heads what a second, joined verb says: "blamed the army and said that rebels |captured the town". Nothing of it belongs to the first verb.</summary>
    public static bool IsOfJoined(Sentence sentence, int token) => sentence.Is(token, "ccomp") && sentence[token].Head is >= 0 and var verb && sentence.Is(verb, "conj");
}
