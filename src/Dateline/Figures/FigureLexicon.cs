using System.Collections.Frozen;
using Dateline.Statements;

namespace Dateline.Figures;

/// <summary>What counted nouns, verbs and context words mean for a figure (<c>data/figures</c>). Immutable.</summary>
internal sealed class FigureLexicon
{
    private readonly FrozenDictionary<string, CountedNoun> nouns;
    private readonly FrozenDictionary<string, EffectVerb> verbs;
    private readonly FrozenSet<(string, string)> words;

    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public FigureLexicon(DataFolder data)
    {
        nouns = DataTable.Load(data.File("figures/nouns.tsv"), "noun", "kind", "measure", "unit")
            .By(r => r[0], r => new CountedNoun(r[0], r.Parse<NounKind>(1), r[2] == "none" ? null : r.Parse<Measure>(2), r[3]));
        verbs = DataTable.Load(data.File("figures/verbs.tsv"), "verb", "measure", "role")
            .By(r => r[0], r => new EffectVerb(r[0], r.Parse<Measure>(1), r.OneOf(2, "object", "subject") == "object"));
        words = DataTable.Load(data.File("figures/words.tsv"), "word", "kind")
            .Select(r => (r[0], r.OneOf(1, "aid", "war", "strife", "territory", "population", "cumulative", "part", "stock"))).ToFrozenSet();
    }

    public CountedNoun? Noun(string lemma) => nouns.GetValueOrDefault(lemma);

    public EffectVerb? Verb(string lemma) => verbs.GetValueOrDefault(lemma);

    /// <summary>Whether a lemma is a context word of a kind: aid, war, strife, territory, population, cumulative, part, stock.</summary>
    public bool Is(string lemma, string kind) => words.Contains((lemma, kind));
}
