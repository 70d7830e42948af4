using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>Where the facts under a filter are.</summary>
/// <param name="Unresolved">Named, but not found in the gazetteer.</param>
/// <param name="Nowhere">Facts without any place.</param>
internal sealed record PlaceMap(ImmutableArray<MapPlace> Places, ImmutableArray<UnresolvedPlace> Unresolved, long Nowhere)
{
    public static PlaceMap Of(EventStore store, FactFilter filter)
    {
        var all = store.Places(filter);
        var asserted = Asserted.Only(filter) is { } told
            ? store.Places(told).ToDictionary(p => (p.Key, p.Place.Precision, p.Place.RadiusKm), p => p.Facts)
            : null;
        var drawn = all.Where(p => p.Place is { Lat: not null, Lon: not null, Precision: not PlacePrecision.Unresolved }).ToArray();
        return new PlaceMap(
            [.. drawn.Select(p => new MapPlace(
                p.Key, p.Place.Name, p.Place.Country, p.Place.Admin1, p.Place.Lat!.Value, p.Place.Lon!.Value, p.Place.Precision, p.Place.RadiusKm, p.Facts,
                asserted is null ? p.Facts : asserted.GetValueOrDefault((p.Key, p.Place.Precision, p.Place.RadiusKm))))],
            [.. all.Except(drawn).Select(p => new UnresolvedPlace(p.Key, p.Place.Name, p.Facts))],
            store.Facts(filter, new PageRequest(0, 1)).Total - all.Sum(p => p.Facts));
    }
}
