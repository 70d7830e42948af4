using System.Collections.Frozen;

namespace Dateline.Events;

/// <summary>Words by which somebody helps another's act or brings parties together (<c>data/events/support.tsv</c>). Immutable.</summary>
internal sealed class SupportWords
{
    private readonly FrozenDictionary<string, SupportKind> kinds;

    private SupportWords(FrozenDictionary<string, SupportKind> kinds) => this.kinds = kinds;

    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public static SupportWords Load(string path) =>
        new(DataTable.Load(path, "word", "kind").By(r => r[0], r => r.Parse<SupportKind>(1)));

    public bool Is(string lemma, SupportKind kind) => kinds.TryGetValue(lemma.ToLowerInvariant(), out var own) && own == kind;
}
