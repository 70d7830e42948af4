namespace Dateline.Actors;

/// <summary>One thing a listed name can stand for.</summary>
internal sealed record NameSense(NameSort Sort, string Name)
{
    /// <summary>ISO alpha-3, or null.</summary>
    public string? Country { get; init; }

    public string? Sector { get; init; }

    /// <summary>Slug of the group, or of the group a leader leads.</summary>
    public string? Group { get; init; }

    /// <summary>The kind column of groups.tsv, or the office of a leader.</summary>
    public string? Kind { get; init; }

    /// <summary>The least case a single word must have in mixed-case text.</summary>
    public WordCase LeastCase { get; init; }

    /// <summary>True for a short acronym that many bodies of the world share.</summary>
    public bool SharedAcronym { get; init; }

    /// <summary>Years it existed or ruled, 0 where open.</summary>
    public int Start { get; init; }

    public int End { get; init; }
}
