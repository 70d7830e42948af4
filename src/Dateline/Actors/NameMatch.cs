namespace Dateline.Actors;

/// <summary>A listed name found in a sentence: tokens <c>[First, End)</c>, characters <c>[Start, Stop)</c>.</summary>
internal readonly record struct NameMatch(int First, int End, int Start, int Stop, NameSense Sense)
{
    public bool Covers(int token) => First <= token && token < End;
}
