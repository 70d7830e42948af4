using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>A toll as a clause tells it, before it is given to an event.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Cue">Token of the word that tells the effect ("killed", "dead", "death").</param>
/// <param name="Victim">Head token of the victims, -1 where only their number is told.</param>
/// <param name="Frame">Frame of the cue where it is a verb.</param>
/// <param name="Casualty">The toll itself.</param>
internal sealed record Toll(Sentence Sentence, int Cue, int Victim, Frame? Frame, Casualty Casualty);
