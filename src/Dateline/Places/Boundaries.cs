using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dateline.Places;

/// <summary>
/// Whose boundaries are drawn where they are disputed (<c>data/places/disputed.tsv</c>, setting in <c>data/places/settings.tsv</c>).
/// The choice moves whole listed regions, and the places inside listed outlines, and nothing else.
/// </summary>
internal sealed class Boundaries
{
    private readonly FrozenDictionary<string, string> countries;

    private Boundaries(string choice, FrozenDictionary<string, string> countries, ImmutableArray<Outline> outlines)
    {
        Choice = choice;
        Outlines = outlines;
        this.countries = countries;
    }

    /// <summary>"recognised" (as most states and the United Nations draw them) or "controlled" (who holds it).</summary>
    public string Choice { get; }

    /// <summary>Disputed land that is no region of its own in the gazetteer.</summary>
    public ImmutableArray<Outline> Outlines { get; }

    /// <exception cref="InvalidDataException">A bad row; with file and line.</exception>
    public static Boundaries Load(DataFolder data, string? choice = null)
    {
        choice ??= DataTable.Load(data.File("places/settings.tsv"), "setting", "value", "meaning")
            .Where(row => row[0] == "boundaries").Select(row => row[1]).FirstOrDefault() ?? "recognised";
        if (choice is not ("recognised" or "controlled"))
        {
            throw new InvalidDataException($"{data.File("places/settings.tsv")}: boundaries is \"{choice}\", expected recognised or controlled");
        }

        var rows = DataTable.Load(data.File("places/disputed.tsv"), "area", "regions", "outline", "recognised", "controlled", "note");
        var outlines = ImmutableArray.CreateBuilder<Outline>();
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var country = choice == "recognised" ? row[3] : row[4];
            if (row[2].Length > 0)
            {
                var corners = Outline.Parse(row[2]) ?? throw row.Wrong($"'{row[2]}' is no outline");
                outlines.Add(new([.. row.Values(1)], country, corners));
                continue;
            }

            if (country.Length != 3)
            {
                throw row.Wrong($"'{country}' is no ISO alpha-3 code");
            }

            foreach (var region in row.Values(1))
            {
                chosen[region] = country;
            }
        }

        return new(choice, chosen.ToFrozenDictionary(StringComparer.Ordinal), outlines.ToImmutable());
    }

    /// <summary>ISO alpha-3 of a disputed region by the choice, or null where the region is not disputed.</summary>
    public string? CountryOf(string region) => countries.GetValueOrDefault(region);
}
