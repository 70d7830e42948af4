namespace Dateline.Statements;

/// <summary>The words that name who speaks.</summary>
/// <param name="Head">Head token of the phrase.</param>
/// <param name="Range">Its extent.</param>
/// <param name="Rule">How it was found.</param>
/// <param name="Passive">Found as the agent of a passive ("was claimed by X").</param>
/// <param name="Relay">Head of the one who hands on ("SANA" in "SANA quoted X as saying"), -1 where none.</param>
internal sealed record SpeakerPhrase(int Head, TokenRange Range, string Rule, bool Passive = false, int Relay = -1);
