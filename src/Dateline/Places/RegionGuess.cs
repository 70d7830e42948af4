using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>The country and region in which a name that no table knows lies by what the text names around it; the name stays unresolved.</summary>
internal static class RegionGuess
{
    private const int Sentences = 3;

    /// <summary>A place in another country than the report's is as if so many words further off.</summary>
    private const int Abroad = 150;

    /// <summary>Fills country and region of unresolved mentions from the resolved ones around them.</summary>
    /// <param name="mentions">All mentions of a report in text order.</param>
    /// <param name="within">For each mention the index of the one that the text says holds it ("X in Y"), or -1.</param>
    /// <param name="theatre">The country that the report is about (alpha-3), or null.</param>
    public static void Fill(ImmutableArray<Mention<Place>>.Builder mentions, ReadOnlySpan<int> within, string? theatre)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Value.Precision is PlacePrecision.Unresolved && Around(mentions, i, within[i], theatre) is { } around)
            {
                mentions[i] = mentions[i] with
                {
                    Value = mentions[i].Value with
                    {
                        Country = around.Country, Admin1 = around.Admin1,
                        Derivation = [new DerivationStep("places/around", "in no table; in the region of the place named around it", around.Span)],
                    },
                };
            }
        }
    }

    private static Place? Around(ImmutableArray<Mention<Place>>.Builder mentions, int index, int within, string? theatre)
    {
        if (within >= 0 && (IsRegional(mentions[within].Value) || (mentions[within].Value is { Precision: PlacePrecision.Country } country && country.Country != theatre)))
        {
            return mentions[within].Value;
        }

        var own = mentions[index];
        var (best, least) = ((Place?)null, int.MaxValue);
        for (var j = 0; j < mentions.Count; j++)
        {
            var other = mentions[j];
            var away = other.Sentence == own.Sentence ? Math.Abs(other.First - own.First)
                : other.Sentence < own.Sentence && own.Sentence - other.Sentence <= Sentences ? 100 * (own.Sentence - other.Sentence)
                : int.MaxValue;
            var abroad = theatre is not null && other.Value.Country != theatre;
            if (abroad && other.Sentence != own.Sentence)
            {
                continue;
            }

            // What is told further off still serves where nothing is nearer.
            away += abroad ? Abroad : 0;
            if (IsRegional(other.Value) && (away < least || (away == least && other.Sentence < own.Sentence)))
            {
                (best, least) = (other.Value, away);
            }
        }

        return best;
    }

    private static bool IsRegional(Place place) => place.Admin1 is not null && place.Precision is not PlacePrecision.Unresolved;
}
