namespace Dateline.Events;

/// <summary>A word that tells a toll, found in a sentence.</summary>
/// <param name="Kind">Its part of speech.</param>
/// <param name="Effect">What befell the people.</param>
/// <param name="OfSubject">The people are its subject, not its object.</param>
/// <param name="End">Index after its last word ("claimed the lives").</param>
internal sealed record CasualtyCue(CasualtyKind Kind, CasualtyEffect Effect, bool OfSubject, int End);
