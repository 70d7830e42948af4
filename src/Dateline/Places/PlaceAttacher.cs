using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>
/// Where a happening took place: places of its own clause by the parse, then of the rest of the sentence, then of the passage before it,
/// the title, the report's main place, and last the country that the report is about. One instance serves one report.
/// </summary>
internal sealed class PlaceAttacher
{
    private const int PassageSentences = 4;

    private readonly ParsedReport parsed;
    private readonly ILookup<int, Mention<Place>> bySentence;
    private readonly ClausePlaces clauses;
    private readonly Place? theatre;
    private readonly Place? main;

    public PlaceAttacher(ParsedReport parsed, PlaceReading places, RoleTable roles)
    {
        this.parsed = parsed;
        clauses = new(roles);
        bySentence = places.Mentions.ToLookup(m => m.Sentence);
        theatre = places.Mentions.Where(m => m.Value.Precision is PlacePrecision.Country && m.Value.Country == places.Theatre).Select(m => m.Value).FirstOrDefault();
        main = MainPlace.Of(parsed, places);
    }

    /// <summary>The places of the happening told at a token, each with its role, the one where it took place first; empty where nothing tells.</summary>
    /// <param name="sentence">Sentence of the trigger.</param>
    /// <param name="trigger">Token of the trigger.</param>
    /// <param name="carry">Whether the passage may lend its place: false for words (threats, demands) that are not at a place.</param>
    public ImmutableArray<Place> Attach(int sentence, int trigger, bool carry = true)
    {
        var own = clauses.Find(parsed.Sentences[sentence], trigger, bySentence[sentence]);
        if (own.Length > 0 || !carry)
        {
            return own;
        }

        if (Passage(sentence) is { } passage)
        {
            return [Lent(passage, "places/passage", "place of the passage")];
        }

        return main is not null ? [Lent(main, "places/report", "the report's main place")]
            : theatre is not null ? [Lent(theatre, "places/theatre", "the country that the report is about")] : [];
    }

    /// <summary>The last place that sentences right before tell as a location, nearest first, inside the same block of text.</summary>
    private Place? Passage(int sentence)
    {
        for (var s = sentence - 1; s >= Math.Max(0, sentence - PassageSentences); s--)
        {
            var best = bySentence[s].Where(m => m.Value.Precision is not (PlacePrecision.Country or PlacePrecision.Unresolved))
                .Select(m => (m.Value, Weight: clauses.Location(parsed.Sentences[s], m))).Where(p => p.Weight > 0.4)
                .OrderByDescending(p => p.Weight).FirstOrDefault();
            if (best.Value is not null)
            {
                return best.Value;
            }
        }

        return null;
    }

    private static Place Lent(Place place, string rule, string what) => place with { Role = PlaceRole.At, Derivation = [.. place.Derivation ?? [], new DerivationStep(rule, what, place.Span)] };
}
