namespace Dateline.Places;

/// <summary>
/// A point for names that are surely places and in no table: the known name inside them ("Aleppo University"), else the town named nearest in the text.
/// Only for measuring with given extents; the record leaves such names unresolved.
/// </summary>
internal sealed class ContextGuess(PlaceLexicon lexicon)
{
    private const int MaxWords = 12;

    public void Fill(IReadOnlyList<NamedPlace> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Choice is null && names[i].Demonym is null)
            {
                names[i].Choice = Inner(names[i].Surface, names) ?? Nearest(names, i);
            }
        }
    }

    /// <summary>The longest run of words inside a name that the report or the gazetteer knows as a place of note.</summary>
    private PlaceChoice? Inner(string surface, IReadOnlyList<NamedPlace> names)
    {
        var words = surface.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        for (var length = Math.Min(words.Length - 1, MaxWords); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var key = PlaceNameKey.Empty;
                foreach (var word in words.AsSpan(start, length))
                {
                    key = key.Append(word);
                }

                if (names.FirstOrDefault(n => n.Key.Hash == key.Hash && n.Choice is not null)?.Choice is { } known)
                {
                    return known;
                }

                if (length == 1 && lexicon.Demonyms.Of(words[start]) is { } demonym && lexicon.Gazetteer.DemonymEntry(demonym) is { } country)
                {
                    return new(country, 0.5, []);
                }

                if (length > 1 || !lexicon.Stopwords.Has(words[start]))
                {
                    var n = lexicon.Gazetteer.Find(key, found);
                    foreach (var posting in found[..n])
                    {
                        if (lexicon.Features.Of(lexicon.Gazetteer.Feature(posting.Entry)).Kind is PlaceKind.Country or PlaceKind.Province
                            && (posting.Flags & (PostingFlags.Alternate | PostingFlags.Short)) == 0)
                        {
                            return new(posting.Entry, 0.5, []);
                        }
                    }
                }
            }
        }

        return null;
    }

    private PlaceChoice? Nearest(IReadOnlyList<NamedPlace> names, int index)
    {
        PlaceChoice? best = null;
        var distance = double.MaxValue;
        for (var j = 0; j < names.Count; j++)
        {
            if (names[j].Choice is { } choice && choice.Candidates.Length > 0
                && lexicon.Features.Of(lexicon.Gazetteer.Feature(choice.Entry)).Precision is PlacePrecision.Settlement or PlacePrecision.District or PlacePrecision.Site)
            {
                var away = Math.Abs(names[j].Start - names[index].Start) * (names[j].Start < names[index].Start ? 1 : 1.5);
                (best, distance) = away < distance ? (choice, away) : (best, distance);
            }
        }

        return best ?? names.Select(n => n.Choice).FirstOrDefault(c => c is not null);
    }
}
