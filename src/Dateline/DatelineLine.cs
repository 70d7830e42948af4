namespace Dateline;

/// <summary>The dateline that opens a wire story: "LATAKIA (Syria), February 8. /TASS/."</summary>
public sealed record DatelineLine
{
    public required TextSpan Span { get; init; }

    public Place? Place { get; init; }

    /// <summary>The date as far as it is printed: "02-08" or "2016-02-08".</summary>
    public string? Date { get; init; }
}
