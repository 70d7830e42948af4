using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>A place on its way into the gazetteer.</summary>
internal sealed class GazetteerPlace
{
    public required string Name { get; set; }

    /// <summary>ISO alpha-2; "--" for seas and regions over several countries.</summary>
    public required string Country { get; init; }

    public required double Lat { get; init; }

    public required double Lon { get; init; }

    /// <summary>GeoNames feature code.</summary>
    public required string Feature { get; set; }

    public long Population { get; set; }

    public long Geonames { get; init; }

    /// <summary>ISO 3166-2, or alpha-2 and a hyphen.</summary>
    public string Region { get; set; } = "";

    public string? County { get; set; }

    public double? RadiusKm { get; set; }

    /// <summary>All names under which it is found, the main one included.</summary>
    public List<(string Name, PostingFlags Flags)> Names { get; } = [];

    /// <summary>Other names worth showing, the most useful first.</summary>
    public List<string> Aliases { get; } = [];

    public void AddName(string name, PostingFlags flags)
    {
        if (name.Length > 0 && !Names.Exists(n => string.Equals(n.Name, name, StringComparison.Ordinal)))
        {
            Names.Add((name, flags));
        }
    }
}
