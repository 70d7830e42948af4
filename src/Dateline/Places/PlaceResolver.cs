using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Finds place names and resolves them against the gazetteer. Thread-safe; data are loaded at first use.</summary>
internal sealed class PlaceResolver(DataFolder data)
{
    private readonly Lazy<PlaceLinker> linker = new(() => new PlaceLinker(new PlaceLexicon(data)));

    public PlaceReading Resolve(ParsedReport parsed) => linker.Value.Read(parsed);
}
