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
    private readonly FeatureTable features;
    private readonly PointerTable pointers;
    private readonly Place? theatre;
    private readonly Place? main;

    /// <param name="theatre">The country that the report is about, as a place.</param>
    public PlaceAttacher(ParsedReport parsed, PlaceReading places, Place? theatre, PlaceLexicon lexicon)
    {
        this.theatre = theatre;
        features = lexicon.Features;
        pointers = lexicon.Pointers;
        this.parsed = parsed;
        clauses = new(lexicon.Roles);
        bySentence = places.Mentions.ToLookup(m => m.Sentence);
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

        if (pointers.Find(parsed.Sentences[sentence], trigger) is { } pointer
            && (pointer is PlaceKind.Country ? theatre : Pointed(sentence, trigger, pointer)) is { } meant)
        {
            return [Lent(meant, "places/pointer", "a word that points back")];
        }

        if (Passage(sentence) is { } passage)
        {
            return [Lent(passage, "places/passage", "place of the passage")];
        }

        return main is not null ? [Lent(main, "places/report", "the report's main place")]
            : theatre is not null ? [Lent(theatre, "places/theatre", "the country that the report is about")] : [];
    }

    /// <summary>The last place of a kind named before the trigger ("the town", "the base").</summary>
    private Place? Pointed(int sentence, int trigger, PlaceKind kind)
    {
        for (var s = sentence; s >= 0; s--)
        {
            foreach (var mention in bySentence[s].Reverse())
            {
                if ((s < sentence || mention.First < trigger) && features.Of(mention.Value.Feature ?? "PPL").Kind is var own
                    && (own == kind || (kind is PlaceKind.Settlement or PlaceKind.Quarter && own is PlaceKind.Settlement or PlaceKind.Quarter && mention.Value.Feature is not "PPLC")
                        || (kind is PlaceKind.Region && own is PlaceKind.Region or PlaceKind.Settlement or PlaceKind.Quarter)
                        || (kind is PlaceKind.Airfield && own is PlaceKind.Base)))
                {
                    return mention.Value;
                }
            }
        }

        return null;
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
