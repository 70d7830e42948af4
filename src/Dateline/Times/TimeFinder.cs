using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Times;

/// <summary>Finds time expressions.</summary>
internal sealed class TimeFinder(DataFolder data)
{
    private readonly DataFolder data = data;

    public ImmutableArray<Mention<TimeExpression>> Find(ParsedReport parsed)
    {
        _ = (data, parsed);
        return [];
    }
}
