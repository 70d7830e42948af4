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

    /// <summary>A side of a clash, of talks or of an agreement: all sides are actors.</summary>
    Side,
}
