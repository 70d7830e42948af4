namespace Dateline.Training.Events.Muc;

/// <summary>What the keys tell of an incident besides the slots that are asked for. To learn it too teaches the networks what fills the slots.</summary>
internal enum MucAside
{
    /// <summary>Words for a human target ("peasants", "mayor of Achi"); the slots hold only names.</summary>
    Description,

    /// <summary>A human target that died.</summary>
    Dead,

    /// <summary>A human target that was hurt otherwise, or not at all.</summary>
    Unhurt,

    /// <summary>A name of the place.</summary>
    Place,
}
