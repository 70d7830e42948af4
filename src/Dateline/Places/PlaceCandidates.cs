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

    public int Best { get; private set; }

    public int Count => Entries.Length;

    /// <summary>Makes probabilities of the scores and finds the best candidate.</summary>
    public void Normalise(double temperature)
    {
        if (Count == 0)
        {
            return;
        }

        var best = 0;
        for (var i = 1; i < Count; i++)
        {
            best = Scores[i] > Scores[best] ? i : best;
        }

        double sum = 0;
        for (var i = 0; i < Count; i++)
        {
            sum += Probabilities[i] = Math.Exp((Scores[i] - Scores[best]) / temperature);
        }

        for (var i = 0; i < Count; i++)
        {
            Probabilities[i] /= sum;
        }

        Best = best;
    }

    /// <summary>How surely one candidate lies in another by country, region and nearness: 0 to 1.</summary>
    public double Holds(int candidate, PlaceCandidates inner, int i) => Kinds[candidate] switch
    {
        PlaceKind.Country => Countries[candidate] == inner.Countries[i] && inner.Kinds[i] is not PlaceKind.Country ? 1 : 0,
        PlaceKind.Province => Regions[candidate] == inner.Regions[i] && inner.Kinds[i] is not (PlaceKind.Province or PlaceKind.Country) ? 1 : 0,
        PlaceKind.Sea or PlaceKind.Water => 0,
        _ when Regions[candidate] == inner.Regions[i] && inner.Kinds[i] is not (PlaceKind.Province or PlaceKind.Country) => Distance(candidate, inner, i) < 60 ? 0.6 : 0,
        _ => 0,
    };

    /// <summary>Kilometres between two candidates.</summary>
    public double Distance(int candidate, PlaceCandidates other, int i)
    {
        var dot = (Points[candidate * 3] * other.Points[i * 3]) + (Points[(candidate * 3) + 1] * other.Points[(i * 3) + 1]) + (Points[(candidate * 3) + 2] * other.Points[(i * 3) + 2]);
        return 6371 * Math.Sqrt(Math.Max(0, 2 - (2 * dot)));
    }
}
