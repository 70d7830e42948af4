using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dateline.Statements;

/// <summary>The reporting expressions, and the nouns for texts that speak. Immutable.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<Cue>> byFirst;
    private readonly FrozenSet<string> documents;
    private readonly FrozenSet<string> channels;
    private readonly FrozenSet<string> speakers;
    private readonly FrozenSet<string> collectives;

    private CueLexicon(IEnumerable<Cue> cues, IReadOnlyList<DataRow> texts)
    {
        byFirst = cues
            .GroupBy(c => c.Lemmas[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(c => c.Lemmas.Length).ToImmutableArray(), StringComparer.Ordinal);
        var nouns = texts.ToLookup(t => t.OneOf(1, "text", "collective", "speaker", "channel"), t => t[0]);
        documents = nouns["text"].ToFrozenSet(StringComparer.Ordinal);
        collectives = nouns["collective"].ToFrozenSet(StringComparer.Ordinal);
        speakers = nouns["speaker"].Concat(collectives).ToFrozenSet(StringComparer.Ordinal);
        channels = nouns["channel"].ToFrozenSet(StringComparer.Ordinal);
    }

    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public static CueLexicon Load(DataFolder data) => new(
        DataTable.Load(data.File("statements/cues.tsv"), "cue", "class", "stance", "frames", "speaker").Select(Parse),
        DataTable.Load(data.File("statements/documents.tsv"), "noun", "kind"));

    /// <summary>Expressions that begin with a lemma, longest first.</summary>
    public ImmutableArray<Cue> StartingWith(string lemma) => byFirst.TryGetValue(lemma, out var cues) ? cues : [];

    /// <summary>Whether a noun stands for a text ("report", "footage").</summary>
    public bool IsDocument(string lemma) => documents.Contains(lemma);

    /// <summary>Whether a noun stands for the occasion or medium of words ("interview", "telephone").</summary>
    public bool IsChannel(string lemma) => channels.Contains(lemma);

    /// <summary>Whether a noun stands for somebody who may speak ("source", "monitor").</summary>
    public bool IsSpeaker(string lemma) => speakers.Contains(lemma);

    /// <summary>Whether a noun stands for an organisation that was named before ("the group", "the charity").</summary>
    public bool IsCollective(string lemma) => collectives.Contains(lemma);

    private static Cue Parse(DataRow row)
    {
        var frames = CueFrames.None;
        foreach (var letter in row[3])
        {
            frames |= letter switch
            {
                'c' => CueFrames.Clause,
                'b' => CueFrames.Before,
                'n' => CueFrames.Noun,
                'i' => CueFrames.Infinitive,
                'o' => CueFrames.Addressee,
                'x' => CueFrames.Never,
                't' => CueFrames.That,
                'q' => CueFrames.Quote,
                _ => throw row.Wrong($"unknown frame letter '{letter}'"),
            };
        }

        var stance = frames == CueFrames.Never ? Stance.Asserts : row.Parse<Stance>(2);
        return new Cue(row[0], [.. row[0].Split(' ')], row.Parse<CueClass>(1), stance, frames, row.Parse<CueSpeaker>(4));
    }
}
