using System.Collections.Frozen;

namespace Dateline.Places;

/// <summary>What a place is to a happening by its preposition, and how surely it is where that took place (<c>roles.tsv</c>).</summary>
internal sealed class RoleTable
{
    private readonly FrozenDictionary<string, (PlaceRole Role, double Weight)> rows;

    public RoleTable(string path)
    {
        rows = DataTable.Load(path, "preposition", "role", "weight")
            .By(r => r[0], r => (r.Parse<PlaceRole>(1), r.Number(2)), StringComparer.OrdinalIgnoreCase);
    }

    public (PlaceRole Role, double Weight)? Of(string preposition) => rows.TryGetValue(preposition, out var row) ? row : null;
}
