namespace Dateline.Actors;

/// <summary>What kind of thing a listed name stands for.</summary>
internal enum NameSort : byte
{
    /// <summary>An organisation of <c>groups.tsv</c>.</summary>
    Group,
    Country,

    /// <summary>"Syrian".</summary>
    Nationality,

    /// <summary>"Syrians", "Turks".</summary>
    Nationals,

    /// <summary>"Kurdish", "Kurds", "Sunni": a people or faith without a state.</summary>
    People,

    /// <summary>A seat of government that stands for the government.</summary>
    Capital,

    /// <summary>A person of <c>leaders.tsv</c>.</summary>
    Leader,
}
