namespace Dateline.Actors;

/// <summary>A listed name found in a sentence: tokens <c>[First, End)</c>, characters <c>[Start, Stop)</c>.</summary>
/// <param name="LostPossessive">Its last word has an s that only a lost apostrophe explains ("Assads forces").</param>
internal readonly record struct NameMatch(int First, int End, int Start, int Stop, NameSense Sense, bool LostPossessive)
{
    public bool Covers(int token) => First <= token && token < End;
}
