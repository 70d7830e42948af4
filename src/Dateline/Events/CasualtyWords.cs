using System.Collections.Frozen;

namespace Dateline.Events;

/// <summary>Words that tell a toll (<c>data/events/casualties.tsv</c>: lemma, kind verb|noun|adjective, effect, side object|subject).</summary>
internal sealed class CasualtyWords
{
    private readonly FrozenDictionary<(string Lemma, string Kind), (CasualtyEffect Effect, bool OfSubject)> words;

    private CasualtyWords(FrozenDictionary<(string Lemma, string Kind), (CasualtyEffect Effect, bool OfSubject)> words) => this.words = words;

    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static CasualtyWords Load(string path) => new(DataTable.Load(path, "lemma", "kind", "effect", "side")
        .ToFrozenDictionary(r => (r[0], r[1]), r => (r.Parse<CasualtyEffect>(2), r[3] == "subject")));

    public (CasualtyEffect Effect, bool OfSubject)? Of(string lemma, string kind) =>
        words.TryGetValue((lemma, kind), out var found) ? found : null;
}
