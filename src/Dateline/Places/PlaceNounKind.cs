namespace Dateline.Places;

/// <summary>What a common noun says of the name in its phrase ("the town of X", "the X area").</summary>
internal enum PlaceNounKind
{
    /// <summary>No word for a place.</summary>
    None,

    /// <summary>"The town of X" is X.</summary>
    Settlement,

    /// <summary>A unit with borders: "the province of X" is X.</summary>
    Unit,

    /// <summary>A part of a settlement, or what lies around it: "the suburbs of X".</summary>
    Quarter,

    /// <summary>Land without borders of its own: "the countryside of X".</summary>
    Land,

    /// <summary>A base, camp, crossing.</summary>
    Site,

    /// <summary>A side or part of whatever is named: "the north of X".</summary>
    Part,

    /// <summary>A measure of the way to the name: "kilometers from X".</summary>
    Measure,
}
