using System.Collections.Frozen;

namespace Dateline.Places;

/// <summary>Precision, radius and kind of each GeoNames feature code (<c>data/places/precision.tsv</c>).</summary>
internal sealed class FeatureTable
{
    private readonly FrozenDictionary<string, FeatureInfo> rows;

    public FeatureTable(string path)
    {
        rows = DataTable.Load(path, "feature", "precision", "radius_km", "kind", "meaning")
            .By(r => r[0], r => new FeatureInfo(r.Parse<PlacePrecision>(1), r.NumberOrNull(2), r.Parse<PlaceKind>(3)));
    }

    /// <summary>What is known of a feature code; a settlement where the table lacks it.</summary>
    public FeatureInfo Of(string feature) => rows.TryGetValue(feature, out var info) ? info : new(PlacePrecision.Settlement, 5, PlaceKind.Settlement);
}
