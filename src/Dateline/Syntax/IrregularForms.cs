using System.Collections.Frozen;

namespace Dateline.Syntax;

/// <summary>Forms whose lemma no rule makes ("fled", "sorties"): <c>data/syntax/irregular.tsv</c>, form, UPOS, lemma.</summary>
internal sealed class IrregularForms
{
    public static readonly IrregularForms None = new([]);
    private readonly FrozenDictionary<string, string>[] byClass;

    private IrregularForms(IEnumerable<(uint Class, string Form, string Lemma)> entries)
    {
        var groups = entries.ToLookup(e => e.Class);
        byClass = [.. Enumerable.Range(0, 4).Select(c => groups[(uint)c].ToFrozenDictionary(e => e.Form, e => string.Intern(e.Lemma), StringComparer.Ordinal))];
    }

    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static IrregularForms Load(string path) => new(DataTable.Load(path, "form", "upos", "lemma").Select(row => SyntaxModel.LemmaClass(row.Parse<Upos>(1)) is var kind and > 0
        ? (kind, row[0], row[2])
        : throw row.Wrong($"'{row[1]}' has no lemma rules; one of VERB, NOUN, ADJ")));

    public string? Lemma(string lower, Upos upos) => byClass[SyntaxModel.LemmaClass(upos)].TryGetValue(lower, out var lemma) ? lemma : null;
}
