namespace Dateline.Storage;

/// <summary>What all kinds of fact have in common, before it becomes a row of <c>facts</c>.</summary>
internal sealed record FactColumns(string Report, FactKind Kind, string Id, int Position, string Type, TextSpan Main)
{
    public string? Status { get; init; }

    public bool Background { get; init; }

    /// <summary>Null where the fact does not say; then it is found from the main span.</summary>
    public int? Sentence { get; init; }

    public TimeReference? Time { get; init; }

    public Place? Place { get; init; }

    public double? Confidence { get; init; }
}
