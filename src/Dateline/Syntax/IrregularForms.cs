using System.Collections.Frozen;
using System.Globalization;

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
    public static IrregularForms Load(string path)
    {
        var entries = new List<(uint, string, string)>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number == 1 || line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 3 || !Enum.TryParse<Upos>(cells[1], ignoreCase: true, out var upos) || SyntaxModel.LemmaClass(upos) == 0)
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: expected 'form TAB VERB|NOUN|ADJ TAB lemma', found '{line}'"));
            }

            entries.Add((SyntaxModel.LemmaClass(upos), cells[0], cells[2]));
        }

        return new IrregularForms(entries);
    }

    public string? Lemma(string lower, Upos upos) => byClass[SyntaxModel.LemmaClass(upos)].TryGetValue(lower, out var lemma) ? lemma : null;
}
