using Dateline.Statements;

namespace Dateline.Relations;

/// <summary>A tie between two phrases of a sentence, before it is written down.</summary>
/// <param name="Type">The relation.</param>
/// <param name="From">Head token of the first party.</param>
/// <param name="To">Head token of the second party.</param>
/// <param name="Words">The words that state it.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="FromText">Text of the first party where it is part of a token ("US" in "US-backed").</param>
internal sealed record RelationDraft(RelationType Type, int From, int To, TokenRange Words, string Rule, string? FromText = null)
{
    /// <summary>Read from a word before the second party ("rebel-held").</summary>
    public bool Hyphen => Rule.StartsWith("relations/hyphen", StringComparison.Ordinal);
}
