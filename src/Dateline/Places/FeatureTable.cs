using System.Collections.Frozen;
using System.Globalization;

namespace Dateline.Places;

/// <summary>Precision, radius and kind of each GeoNames feature code (<c>data/places/precision.tsv</c>).</summary>
internal sealed class FeatureTable
{
    private readonly FrozenDictionary<string, FeatureInfo> rows;

    public FeatureTable(string path)
    {
        rows = TableFile.Read(path, "feature", "precision", "radius_km", "kind", "meaning").ToFrozenDictionary(
            row => row.Cells[0],
            row => Parse(path, row.Line, row.Cells),
            StringComparer.Ordinal);
    }

    /// <summary>What is known of a feature code; a settlement where the table lacks it.</summary>
    public FeatureInfo Of(string feature) => rows.TryGetValue(feature, out var info) ? info : new(PlacePrecision.Settlement, 5, PlaceKind.Settlement);

    private static FeatureInfo Parse(string path, int line, string[] cells)
    {
        double? radius = cells[2].Length == 0 ? null
            : double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var km) ? km
            : throw new InvalidDataException($"{path}:{line}: \"{cells[2]}\" is not a number");
        return Enum.TryParse<PlacePrecision>(cells[1], true, out var precision) && Enum.TryParse<PlaceKind>(cells[3], true, out var kind)
            ? new(precision, radius, kind)
            : throw new InvalidDataException($"{path}:{line}: unknown precision or kind");
    }
}
