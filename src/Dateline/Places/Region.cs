namespace Dateline.Places;

/// <summary>A first-level region (governorate, province, state), or a whole country where <see cref="Name"/> is null.</summary>
/// <param name="Code">ISO 3166-2, or alpha-2 and a hyphen for the whole country.</param>
/// <param name="Country">Index into <see cref="Gazetteer.Countries"/>, by the boundaries in use.</param>
internal sealed record Region(string Code, int Country, string? Name)
{
    public static Region Parse(string line, Dictionary<string, int> countries, Boundaries boundaries)
    {
        var cells = line.Split('\t');
        var country = boundaries.CountryOf(cells[0]) ?? cells[1];
        return new(cells[0], countries[country], cells[2].Length == 0 ? null : cells[2]);
    }
}
