namespace Dateline.Figures;

/// <summary>A noun of <c>data/figures/nouns.tsv</c>: what its count measures, and the unit as written in the record ("" for the noun itself).</summary>
internal sealed record CountedNoun(string Noun, NounKind Kind, Measure? Measure, string Unit);
