using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Finds place names and resolves them against the gazetteer.</summary>
internal sealed class PlaceResolver(DataFolder data)
{
    private readonly DataFolder data = data;

    public PlaceReading Resolve(ParsedReport parsed)
    {
        _ = (data, parsed);
        return new([], null);
    }
}
