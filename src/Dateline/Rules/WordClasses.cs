using System.Collections.Frozen;

namespace Dateline.Rules;

/// <summary>
/// Nouns and verbs by class (<c>data/events/classes.tsv</c>: lemma, classes): aircraft, artillery, building. A lemma may belong to several classes, which are parted by spaces.
/// </summary>
internal sealed class WordClasses
{
    private readonly FrozenDictionary<string, string[]> classes;

    private WordClasses(FrozenDictionary<string, string[]> classes) => this.classes = classes;

    /// <exception cref="InvalidDataException">A row cannot be read or has no class; the message names file and line.</exception>
    public static WordClasses Load(string path) => new(DataTable.Load(path, "lemma", "classes")
        .By(r => r[0], r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } list ? list : throw r.Wrong("a lemma has at least one class")));

    public bool Is(string lemma, string wordClass) =>
        classes.TryGetValue(lemma, out var list) && Array.IndexOf(list, wordClass) >= 0;

    /// <summary>First class of a lemma, or null.</summary>
    public string? Of(string lemma) => classes.TryGetValue(lemma, out var list) ? list[0] : null;
}
