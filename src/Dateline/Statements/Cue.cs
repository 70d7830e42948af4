using System.Collections.Immutable;

namespace Dateline.Statements;

/// <summary>A reporting expression of <c>data/statements/cues.tsv</c>: its lemmas ("*" is a gap of up to five words) and how it reports.</summary>
internal sealed record Cue(string Name, ImmutableArray<string> Lemmas, CueClass Class, Stance Stance, CueFrames Frames, CueSpeaker Speaker)
{
    public bool Has(CueFrames frame) => (Frames & frame) != 0;
}
