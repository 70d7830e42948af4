using System.Collections.Immutable;

namespace Dateline.Places;

/// <summary>The user's places as the gazetteer looks them up: by key, and by number from 0.</summary>
internal sealed class UserPlaces
{
    private readonly Dictionary<ulong, List<Posting>> byKey = [];

    public UserPlaces(IEnumerable<UserPlace> places, int firstEntry)
    {
        Places = [.. places];
        for (var i = 0; i < Places.Length; i++)
        {
            foreach (var key in Places[i].Aliases.Prepend(Places[i].Name).Select(n => PlaceNameKey.Of(n)).DistinctBy(k => k.Hash))
            {
                (byKey.TryGetValue(key.Hash, out var list) ? list : byKey[key.Hash] = [])
                    .Add(new(firstEntry + i, PostingFlags.Press | (key.Article ? PostingFlags.Article : 0)));
            }
        }
    }

    public ImmutableArray<UserPlace> Places { get; }

    public int Find(ulong hash, Span<Posting> into)
    {
        if (Places.IsEmpty || !byKey.TryGetValue(hash, out var list))
        {
            return 0;
        }

        var n = Math.Min(into.Length, list.Count);
        for (var i = 0; i < n; i++)
        {
            into[i] = list[i];
        }

        return n;
    }
}
