using System.Collections.Frozen;

namespace Dateline.Events;

/// <summary>Words by which somebody helps another's act or brings parties together (<c>data/events/support.tsv</c>). Immutable.</summary>
internal sealed class SupportWords
{
    private readonly FrozenDictionary<string, SupportKind> kinds;

    private SupportWords(IEnumerable<KeyValuePair<string, SupportKind>> kinds) => this.kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public static SupportWords Load(string path) =>
        new(DataTable.Load(path, "word", "kind").Select(r => KeyValuePair.Create(r[0], r.Parse<SupportKind>(1))));

    public bool Is(string lemma, SupportKind kind) => kinds.TryGetValue(lemma.ToLowerInvariant(), out var own) && own == kind;
}
