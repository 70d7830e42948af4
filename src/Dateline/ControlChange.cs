namespace Dateline;

/// <summary>What a control claim says of its holder and place.</summary>
public enum ControlChange
{
    Gained,
    Lost,
    Holds,
    Contested,
    Besieged,
}
