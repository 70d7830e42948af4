namespace Dateline.Training.Events.Muc;

/// <summary>The slots of a template that hold entities.</summary>
internal enum MucRole
{
    PerpInd,
    PerpOrg,
    Target,
    Victim,
    Weapon,
}
