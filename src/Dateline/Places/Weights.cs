using System.Collections.Frozen;

namespace Dateline.Places;

/// <summary>The non-lexical weights of finding and ranking (<c>data/places/weights.tsv</c>; docs/stages/places.md says how they were tuned).</summary>
internal sealed class Weights
{
    private readonly FrozenDictionary<string, double> values;

    public Weights(IEnumerable<KeyValuePair<string, double>> values)
    {
        this.values = values.ToFrozenDictionary(StringComparer.Ordinal);
        AdminOneBase = Of("admin1_base");
        AdminTwoBase = Of("admin2_base");
        AdminPopulation = Of("admin_population");
        CountryBase = Of("country_base");
        HandBase = Of("hand_base");
        SiteBase = Of("site_base");
        QuarterPenalty = Of("quarter_penalty");
        Population = Of("population");
        PopulationUnknown = Of("population_unknown");
        Capital = Of("capital");
        Seat = Of("seat");
        AlternatePenalty = Of("alternate_penalty");
        ArticlePenalty = Of("article_penalty");
        Press = Of("press");
        CueMatch = Of("cue_match");
        CueClash = Of("cue_clash");
        CountryContext = Of("country_context");
        RegionContext = Of("region_context");
        Proximity = Of("proximity");
        ProximityKm = Of("proximity_km");
        Containment = Of("containment");
        DemonymWeight = Of("demonym_weight");
        CountryWeight = Of("country_weight");
        Temperature = Of("temperature");
        RejectShare = Of("reject_share");
        RejectPopulation = Of("reject_population");
        TwinKm = Of("twin_km");
        Passes = (int)Of("passes");
    }

    public IReadOnlyDictionary<string, double> Values => values;

    public double AdminOneBase { get; }

    public double AdminTwoBase { get; }

    public double AdminPopulation { get; }

    public double CountryBase { get; }

    public double HandBase { get; }

    public double SiteBase { get; }

    public double QuarterPenalty { get; }

    public double Population { get; }

    public double PopulationUnknown { get; }

    public double Capital { get; }

    public double Seat { get; }

    public double AlternatePenalty { get; }

    public double ArticlePenalty { get; }

    public double Press { get; }

    public double CueMatch { get; }

    public double CueClash { get; }

    public double CountryContext { get; }

    public double RegionContext { get; }

    public double Proximity { get; }

    public double ProximityKm { get; }

    public double Containment { get; }

    public double DemonymWeight { get; }

    public double CountryWeight { get; }

    public double Temperature { get; }

    public double RejectShare { get; }

    public double RejectPopulation { get; }

    public double TwinKm { get; }

    public int Passes { get; }

    public static Weights Load(string path) => new(DataTable.Load(path, "weight", "value", "meaning").By(r => r[0], r => r.Number(1)));

    /// <exception cref="InvalidDataException">The weight is missing.</exception>
    public double Of(string name) => values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"places/weights.tsv: no weight {name}");
}
