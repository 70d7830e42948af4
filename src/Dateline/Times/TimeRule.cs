using System.Collections.Immutable;

namespace Dateline.Times;

/// <summary>A rule of data/times/rules.tsv: what it assigns, and what must or must not stand beside it.</summary>
internal sealed record TimeRule
{
    public required string Id { get; init; }

    /// <summary>1 matches words; 2 matches expressions of pass 1 and words, and is repeated.</summary>
    public required int Level { get; init; }

    public required int Order { get; init; }

    public required ImmutableArray<TimeAssignment> Assignments { get; init; }

    public required TimeContext Left { get; init; }

    public required TimeContext Right { get; init; }
}
