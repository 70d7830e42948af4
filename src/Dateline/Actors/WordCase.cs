namespace Dateline.Actors;

/// <summary>How a word is written.</summary>
internal enum WordCase : byte
{
    Lower,
    Title,
    Upper,
}
