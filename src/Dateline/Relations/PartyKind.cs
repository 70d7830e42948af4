namespace Dateline.Relations;

/// <summary>What the far party of a tie must be.</summary>
internal enum PartyKind
{
    Any,
    Actor,
    Place,
}
