using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Numbers;

/// <summary>Finds numbers, their hedges and units.</summary>
internal sealed class NumberFinder(DataFolder data)
{
    private readonly DataFolder data = data;

    public ImmutableArray<Mention<Quantity>> Find(ParsedReport parsed)
    {
        _ = (data, parsed);
        return [];
    }
}
