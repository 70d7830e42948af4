namespace Dateline.Actors;

/// <summary>What kind of noun a role word is; how it takes country, sector and group from the words around it.</summary>
internal enum RoleKind : byte
{
    /// <summary>Armed people or units as a body: troops, army, police.</summary>
    Force,
    Person,

    /// <summary>An office that can stand before a name: president, colonel, spokesman.</summary>
    Title,

    /// <summary>A form of address that says nothing of the office: Mr.</summary>
    Address,

    /// <summary>Aircraft, ships and guns that act for their owner.</summary>
    Craft,

    /// <summary>An institution: government, ministry, court.</summary>
    Body,
    Group,

    /// <summary>Centres, councils and universities: an actor only where the word is part of a name.</summary>
    Institute,

    /// <summary>Sources and media that speak.</summary>
    Source,

    /// <summary>Reports and statements that speak for whoever issued them.</summary>
    Speech,

    /// <summary>A thing that stands for its owner only where the owner is named: convoy, checkpoint.</summary>
    Thing,
}
