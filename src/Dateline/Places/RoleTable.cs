using System.Collections.Frozen;
using System.Globalization;

namespace Dateline.Places;

/// <summary>What a place is to a happening by its preposition, and how surely it is where that took place (<c>roles.tsv</c>).</summary>
internal sealed class RoleTable
{
    private readonly FrozenDictionary<string, (PlaceRole Role, double Weight)> rows;

    public RoleTable(string path)
    {
        rows = TableFile.Read(path, "preposition", "role", "weight").ToFrozenDictionary(
            r => r.Cells[0],
            r => Enum.TryParse<PlaceRole>(r.Cells[1], true, out var role) && double.TryParse(r.Cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                ? (role, weight) : throw new InvalidDataException($"{path}:{r.Line}: unknown role or weight"),
            StringComparer.OrdinalIgnoreCase);
    }

    public (PlaceRole Role, double Weight)? Of(string preposition) => rows.TryGetValue(preposition, out var row) ? row : null;
}
