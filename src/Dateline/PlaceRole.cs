namespace Dateline;

/// <summary>What a place is to an event.</summary>
public enum PlaceRole
{
    At,
    From,
    To,
    Via,
    Near,
}
