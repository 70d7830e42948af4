namespace Dateline.Figures;

/// <summary>How a counted noun takes its measure.</summary>
internal enum NounKind
{
    /// <summary>People: a verb says what befell them.</summary>
    Person,

    /// <summary>People under arms: troops, unless a verb says what befell them.</summary>
    Fighter,

    /// <summary>The noun is the effect: deaths, refugees.</summary>
    Effect,

    /// <summary>Things counted under the noun's own measure.</summary>
    Thing,

    /// <summary>Things fired, unless a verb says they were supplied or found.</summary>
    Weapon,
}
