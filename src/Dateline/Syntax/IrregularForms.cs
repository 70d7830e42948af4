using System.Collections.Frozen;

namespace Dateline.Syntax;

/// <summary>Forms whose lemma no rule makes ("fled", "sorties"): <c>data/syntax/irregular.tsv</c>, form, UPOS, lemma.</summary>
internal sealed class IrregularForms
{
    public static readonly IrregularForms None = new([]);
    private readonly FrozenDictionary<string, string>[] byClass;

    private IrregularForms(IReadOnlyList<DataRow> rows)
    {
        var groups = rows.ToLookup(Class);
        byClass = [.. Enumerable.Range(0, 4).Select(c => groups[(uint)c].By(r => r[0], r => string.Intern(r[2]), StringComparer.Ordinal))];
    }

    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static IrregularForms Load(string path) => new(DataTable.Load(path, "form", "upos", "lemma"));

    public string? Lemma(string lower, Upos upos) => byClass[SyntaxModel.LemmaClass(upos)].TryGetValue(lower, out var lemma) ? lemma : null;

    private static uint Class(DataRow row) => SyntaxModel.LemmaClass(row.Parse<Upos>(1)) is var kind and > 0
        ? kind
        : throw row.Wrong($"'{row[1]}' has no lemma rules; one of VERB, NOUN, ADJ");
}
