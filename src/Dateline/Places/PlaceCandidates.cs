namespace Dateline.Places;

/// <summary>The entries that one name of a report can mean, with what the ranker needs of each.</summary>
internal sealed class PlaceCandidates
{
    public const int Max = 200;

    public required NamedPlace[] Mentions { get; init; }

    public required int[] Entries { get; init; }

    /// <summary>Unit vectors, x y z after one another.</summary>
    public required float[] Points { get; init; }

    public required int[] Countries { get; init; }

    public required int[] Regions { get; init; }

    public required PlaceKind[] Kinds { get; init; }

    /// <summary>Whether only an alternate name of the entry matched.</summary>
    public required bool[] Loose { get; init; }

    /// <summary>Score without context.</summary>
    public required double[] Base { get; init; }

    public required double[] Scores { get; init; }

    public required double[] Probabilities { get; init; }

    public int Best { get; set; }

    public int Count => Entries.Length;
}
