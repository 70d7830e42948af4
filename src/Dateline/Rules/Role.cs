namespace Dateline.Rules;

/// <summary>What the filler of a slot is to an event.</summary>
internal enum Role
{
    None,
    Actor,
    Recipient,
    Supporter,
    Weapon,
    Place,
    FromPlace,
    ToPlace,

    /// <summary>Troops or weapons that are moved: the doer where no other is named, else what is deployed.</summary>
    Force,

    /// <summary>A side of a clash, of talks or of an agreement: all sides are actors.</summary>
    Side,
}
