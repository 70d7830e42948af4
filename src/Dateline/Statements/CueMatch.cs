namespace Dateline.Statements;

/// <summary>A cue found in a sentence.</summary>
/// <param name="Cue">The expression.</param>
/// <param name="Head">The token that governs: the verb, "according", the noun.</param>
/// <param name="Range">From its first to its last word.</param>
internal sealed record CueMatch(Cue Cue, int Head, TokenRange Range);
