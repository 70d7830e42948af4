using System.Collections.Immutable;
using Dateline.Json;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>What is told as having happened, apart from plans, threats, suppositions, denials and demands.</summary>
internal static class Asserted
{
    private static readonly ImmutableArray<string> Statuses = [RecordName.Of(EventStatus.Happened), RecordName.Of(EventStatus.Ongoing)];

    /// <summary>The filter narrowed to what is told as having happened; null where that is everything, because only events have a status.</summary>
    public static FactFilter? Only(FactFilter filter)
    {
        if (!filter.Kinds.Contains(FactKind.Event))
        {
            return null;
        }

        var told = filter.Statuses.IsEmpty ? Statuses : [.. filter.Statuses.Intersect(Statuses, StringComparer.Ordinal)];

        // A status that no event has, where the filter leaves none: an empty list would not restrict.
        return filter with { Statuses = told.IsEmpty ? ["none"] : told };
    }
}
