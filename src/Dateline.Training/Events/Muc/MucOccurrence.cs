namespace Dateline.Training.Events.Muc;

/// <summary>Tokens <c>[First, End)</c> of a sentence and the one whose governor lies outside of them.</summary>
internal readonly record struct MucOccurrence(int Sentence, int First, int End, int Head);
