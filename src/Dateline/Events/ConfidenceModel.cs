using System.Collections.Immutable;

namespace Dateline.Events;

/// <summary>
/// How likely an event is right, a happening of its type at that place in the text: a logistic sum over what was found of it
/// (<c>data/events/confidence.tsv</c>; fitted and checked by <c>Dateline.Training confidence</c>).
/// </summary>
internal sealed class ConfidenceModel
{
    private const string Base = "base";
    private readonly double intercept;
    private readonly double[] weights;

    private ConfidenceModel(double intercept, double[] weights) => (this.intercept, this.weights) = (intercept, weights);

    /// <summary>What the sum looks at, in the order of the weights.</summary>
    public static ImmutableArray<ConfidenceFeature> Features { get; } =
    [
        new("actor", e => e.Actors.Length > 0),
        new("background", e => e.Background),
        new("claimed", e => e.Statement is not null),
        new("first_sentence", e => e.Sentence == 0),
        new("hypothetical", e => !e.Status.IsActual()),
        new("ongoing", e => e.Status is EventStatus.Ongoing),
        new("own_time", e => e.Time?.Text is not null),
        new("people", e => e.Type is EventType.Displacement or EventType.Evacuation or EventType.AidDelivery or EventType.AidBlocked or EventType.Detention or EventType.Release),
        new("place", e => e.Place is { Precision: PlacePrecision.Site or PlacePrecision.Settlement or PlacePrecision.Near }),
        new("politics", e => e.Type is EventType.Agreement or EventType.Ceasefire or EventType.CeasefireViolation or EventType.Talks or EventType.Threat or EventType.Demand
            or EventType.Accusation or EventType.Sanction or EventType.Protest or EventType.Support),
        new("recipient", e => e.Recipients.Length > 0),
        new("retold", e => e.Evidence.Length > 1),
        new("target", e => e.Targets.Length > 0),
        new("territory", e => e.Type is EventType.Capture or EventType.Advance or EventType.Offensive or EventType.Siege or EventType.SiegeLifted or EventType.SupplyCut or EventType.Withdrawal),
        new("toll", e => e.Casualties.Length > 0),
        new("weapon", e => e.Weapons.Length > 0),
    ];

    /// <exception cref="InvalidDataException">A weight is missing or no number; names the file.</exception>
    public static ConfidenceModel Load(string path)
    {
        var values = DataTable.Load(path, "feature", "weight").By(r => r[0], r => r.Number(1));
        double Of(string name) => values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"{path}: the weight of {name} is missing");
        return new ConfidenceModel(Of(Base), [.. Features.Select(f => Of(f.Name))]);
    }

    /// <summary>Between 0 and 1, two digits.</summary>
    public double Of(EventMention mention)
    {
        var sum = intercept;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += Features[i].Holds(mention) ? weights[i] : 0;
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }
}
