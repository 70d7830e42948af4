using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>The values of each filter among the facts that fit all other filters, most frequent first.</summary>
internal sealed record Facets(
    ImmutableArray<FacetValue> Type,
    ImmutableArray<FacetValue> Status,
    ImmutableArray<FacetValue> Place,
    ImmutableArray<FacetValue> Actor,
    ImmutableArray<FacetValue> ClaimedBy,
    ImmutableArray<FacetValue> Outlet)
{
    public static Facets Of(EventStore store, FactFilter filter)
    {
        var all = store.Facets(filter);

        // A filter's own list is not narrowed by it: one can change the choice without clearing it first.
        ImmutableArray<FacetValue> List(bool narrowed, Func<FactFilter, FactFilter> without, Func<FactFacets, ImmutableArray<FactCount>> list)
        {
            var counts = narrowed ? list(store.Facets(without(filter))) : list(all);
            var chosen = list(all).Where(c => narrowed && !counts.Any(other => other.Value == c.Value)).Take(1);
            return [.. counts.Concat(chosen).Select(c => new FacetValue(c.Value, c.Label, c.Facts))];
        }

        var types = List(!filter.Types.IsEmpty, f => f with { Types = [] }, f => f.Types);
        return new Facets(
            [.. types.Select(t => t with { Label = t.Value })],
            List(!filter.Statuses.IsEmpty, f => f with { Statuses = [] }, f => f.Statuses),
            List(filter.Place is not null, f => f with { Place = null }, f => f.Places),
            List(filter.Actor is not null, f => f with { Actor = null }, f => f.Actors),
            List(filter.ClaimedBy is not null, f => f with { ClaimedBy = null }, f => f.Claimants),
            List(filter.Outlet is not null, f => f with { Outlet = null }, f => f.Outlets));
    }
}
