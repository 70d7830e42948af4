using System.Collections.Frozen;
using System.Globalization;

namespace Dateline.Rules;

/// <summary>
/// Nouns and verbs by class (<c>data/events/classes.tsv</c>: lemma, class, class ...): aircraft, artillery, building. A lemma may belong to several classes.
/// </summary>
internal sealed class WordClasses
{
    private readonly FrozenDictionary<string, string[]> classes;

    private WordClasses(FrozenDictionary<string, string[]> classes) => this.classes = classes;

    /// <exception cref="InvalidDataException">A line has no class; the message names file and line.</exception>
    public static WordClasses Load(string path)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number == 1 || line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length < 2 || cells[1].Length == 0)
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: expected 'lemma TAB class', found '{line}'"));
            }

            if (!found.TryGetValue(cells[0], out var list))
            {
                found[cells[0]] = list = [];
            }

            list.AddRange(cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return new WordClasses(found.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal));
    }

    public bool Is(string lemma, string wordClass) =>
        classes.TryGetValue(lemma, out var list) && Array.IndexOf(list, wordClass) >= 0;

    /// <summary>First class of a lemma, or null.</summary>
    public string? Of(string lemma) => classes.TryGetValue(lemma, out var list) ? list[0] : null;

    public ReadOnlySpan<string> All(string lemma) => classes.TryGetValue(lemma, out var list) ? list : [];
}
