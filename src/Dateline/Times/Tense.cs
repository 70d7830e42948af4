namespace Dateline.Times;

/// <summary>Where the verb that governs a time looks.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Present,
    Future,
}
