using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>The places gathered so far, for joining further sources to them.</summary>
internal sealed class Gazetteers
{
    private readonly HashSet<long> geonames = [];
    private readonly Dictionary<(string Country, ulong Key), List<GazetteerPlace>> byName = [];

    public List<GazetteerPlace> Places { get; } = [];

    public void Add(IEnumerable<GazetteerPlace> places)
    {
        foreach (var place in places)
        {
            Places.Add(place);
            geonames.Add(place.Geonames);
            foreach (var (name, _) in place.Names)
            {
                Index(place, name);
            }
        }
    }

    /// <summary>Gives a place one more name.</summary>
    public void AddName(GazetteerPlace place, string name, PostingFlags flags)
    {
        place.AddName(name, flags);
        Index(place, name);
    }

    public bool Has(long id) => id > 0 && geonames.Contains(id);

    /// <summary>Whether a place of that name stands within about 6 km.</summary>
    public bool HasNear(string country, string name, double lat, double lon) =>
        Named(country, name).Any(p => Math.Abs(p.Lat - lat) < 0.055 && Math.Abs(p.Lon - lon) < 0.07 && !p.Feature.StartsWith("ADM", StringComparison.Ordinal));

    public IReadOnlyList<GazetteerPlace> Named(string country, string name) =>
        byName.TryGetValue((country, PlaceNameKey.Of(name).Hash), out var list) ? list : [];

    private void Index(GazetteerPlace place, string name)
    {
        var key = (place.Country, PlaceNameKey.Of(name).Hash);
        var list = byName.TryGetValue(key, out var found) ? found : byName[key] = [];
        if (!list.Contains(place))
        {
            list.Add(place);
        }
    }
}
