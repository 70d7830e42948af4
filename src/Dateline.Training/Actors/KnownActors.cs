using Dateline.Actors;

namespace Dateline.Training.Actors;

/// <summary>What the hand-kept tables hold already, and the codes of countries by name.</summary>
internal sealed class KnownActors
{
    private readonly HashSet<string> aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);

    public KnownActors(DataFolder data)
    {
        foreach (var row in DataTable.Load(data.File("actors/groups.tsv"), ActorRows.GroupColumns))
        {
            foreach (var alias in row.Values(2).Append(row[1]))
            {
                aliases.Add(Institutions.Slug(alias));
            }
        }

        foreach (var row in DataTable.Load(data.File("actors/leaders.tsv"), ActorRows.LeaderColumns))
        {
            foreach (var alias in row.Values(1).Append(row[0]))
            {
                aliases.Add(Institutions.Slug(alias));
            }
        }

        foreach (var row in DataTable.Load(data.File("actors/countries.tsv"), "iso3", "names", "adjectives", "people", "capitals"))
        {
            codes.Add(row[0]);
            foreach (var name in row.Values(1))
            {
                countries[Institutions.Slug(name)] = row[0];
                aliases.Add(Institutions.Slug(name));
            }
        }
    }

    /// <summary>Whether a name is taken; takes it if not.</summary>
    public bool IsTaken(string name) => !aliases.Add(Institutions.Slug(name));

    public bool IsKnown(string name) => aliases.Contains(Institutions.Slug(name));

    public string? CountryOf(string name) => countries.GetValueOrDefault(Institutions.Slug(name.Split('(')[0]));

    public bool IsCode(string code) => codes.Contains(code);
}
