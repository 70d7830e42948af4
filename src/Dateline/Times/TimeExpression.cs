namespace Dateline.Times;

/// <summary>A time expression found in the text, before the report's day is known.</summary>
internal sealed record TimeExpression(TextSpan Span)
{
    public required TimeFields Fields { get; init; }

    /// <summary>Id of the rule that read it, as in data/times/rules.tsv.</summary>
    public required string Rule { get; init; }

    public Tense Tense { get; init; }

    public TimeBound Bound { get; init; }

    /// <summary>Offset of the other end of "from Thursday to Sunday", -1 where it stands alone; the earlier end names the later one.</summary>
    public int RangeEnd { get; init; } = -1;

    /// <summary>Offset of the first end, for the later end of a range; -1 else.</summary>
    public int RangeStart { get; init; } = -1;
}
