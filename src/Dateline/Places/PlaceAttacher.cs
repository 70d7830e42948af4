using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Gives what a word of the text tells the place that is its own by the parse, or that a word beside it points back at. One instance serves one report.</summary>
internal sealed class PlaceAttacher
{
    /// <summary>"There" points so many sentences back at most.</summary>
    private const int ThereSentences = 2;

    private readonly ImmutableArray<Sentence> sentences;
    private readonly ILookup<int, Mention<Place>> places;
    private readonly SettingWords words;
    private readonly ClausePlaces clauses;
    private readonly Place? theatre;

    /// <param name="parsed">The report.</param>
    /// <param name="places">Its places; those that only name a party (a state that acts, the last word of a group's name) left out.</param>
    /// <param name="theatre">The country that the report is about.</param>
    /// <param name="words">Prepositions and pointers.</param>
    public PlaceAttacher(ParsedReport parsed, IEnumerable<Mention<Place>> places, Place? theatre, SettingWords words)
    {
        sentences = parsed.Sentences;
        this.places = places.ToLookup(m => m.Sentence);
        this.words = words;
        this.theatre = theatre;
        clauses = new(words.Roles);
    }

    /// <summary>The places that the sentence tells for a word, each with its role, the one where it happened first; empty where it tells none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="trigger">Token of the word.</param>
    /// <param name="carrier">Token of the verb that carries an event noun, or the word itself.</param>
    /// <param name="told">Places that are known to be the word's own.</param>
    public AttachedPlaces Own(int sentence, int trigger, int carrier, IReadOnlyList<Place> told) =>
        clauses.Find(sentences[sentence], trigger, carrier, places[sentence], told);

    /// <summary>The place that a word of the clause points back at ("the town", "across the country", "there"), or null.</summary>
    public Place? Pointed(int sentence, int trigger) => words.Pointers.Find(sentences[sentence], trigger) switch
    {
        null => null,
        PlaceKind.Country => theatre,
        PlaceKind.None => Before(sentence, trigger, sentence - ThereSentences).FirstOrDefault()?.Value,
        { } kind => Before(sentence, trigger, 0).FirstOrDefault(m => IsA(m.Value, kind))?.Value,
    };

    /// <summary>Whether the clause tells of a place without its name ("a village", "a neighbourhood of X").</summary>
    public bool IsUnnamed(int sentence, int trigger) => words.Pointers.FindUnnamed(sentences[sentence], trigger);

    /// <summary>The places named before the trigger, the last first.</summary>
    private IEnumerable<Mention<Place>> Before(int sentence, int trigger, int earliest)
    {
        for (var s = sentence; s >= Math.Max(0, earliest); s--)
        {
            foreach (var mention in places[s].Reverse())
            {
                if (s < sentence || mention.First < trigger)
                {
                    yield return mention;
                }
            }
        }
    }

    private bool IsA(Place place, PlaceKind kind) => place.Precision is not PlacePrecision.Near
        && Fits(words.Features.Of(place.Feature ?? "PPL").Kind, kind, place.Feature is "PPLC" or "PPLA");

    private static bool Fits(PlaceKind own, PlaceKind wanted, bool seat) =>
        own == wanted || wanted switch
        {
            PlaceKind.Quarter => own is PlaceKind.Settlement && !seat,
            PlaceKind.Settlement => own is PlaceKind.Quarter,
            PlaceKind.Region => own is PlaceKind.Settlement or PlaceKind.Quarter,
            PlaceKind.Airfield => own is PlaceKind.Base,
            _ => false,
        };
}
