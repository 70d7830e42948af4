namespace Dateline.Relations;

/// <summary>A tie word of <c>data/relations/ties.tsv</c>.</summary>
/// <param name="Word">Lemma, or the form after a hyphen.</param>
/// <param name="Pattern">Where the parties stand.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Reverse">The pattern's second party is the relation's first.</param>
/// <param name="To">What the second party must be.</param>
internal sealed record Tie(string Word, TiePattern Pattern, RelationType Relation, bool Reverse, PartyKind To);
