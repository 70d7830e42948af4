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
    private readonly ILookup<int, Mention<Place>> parties;
    private readonly SettingWords words;
    private readonly ClausePlaces clauses;
    private readonly Place? theatre;

    /// <param name="parsed">The report.</param>
    /// <param name="places">Its places.</param>
    /// <param name="isParty">Whether a place only names a party: a state that acts, the last word of a group's name.</param>
    /// <param name="theatre">The country that the report is about.</param>
    /// <param name="words">Prepositions and pointers.</param>
    public PlaceAttacher(ParsedReport parsed, IEnumerable<Mention<Place>> places, Func<Mention<Place>, bool> isParty, Place? theatre, SettingWords words)
    {
        sentences = parsed.Sentences;
        var sorted = places.ToLookup(m => isParty(m) || IsForeignDoer(parsed.Sentences[m.Sentence], m, theatre) || Datelines.Ends(parsed.Sentences[m.Sentence], m.End - 1) || IsInCampaign(parsed.Sentences[m.Sentence], m));
        this.places = sorted[false].ToLookup(m => m.Sentence);
        parties = sorted[true].ToLookup(m => m.Sentence);
        this.words = words;
        this.theatre = theatre;
        clauses = new(words);
    }

    /// <summary>The places that the sentence tells for a word, each with its role, the one where it happened first; empty where it tells none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="trigger">Token of the word.</param>
    /// <param name="carrier">Token of the verb that carries an event noun, or the word itself.</param>
    /// <param name="told">Places that are known to be the word's own.</param>
    public AttachedPlaces Own(int sentence, int trigger, int carrier, IReadOnlyList<Place> told) =>
        clauses.Find(sentences[sentence], trigger, carrier, told.Count == 0 ? places[sentence] : [.. places[sentence], .. parties[sentence].Where(m => IsToldTown(m, told))], told);

    /// <summary>Whether a country that the report is not about only says whose something is: "US strikes", "Israel's raids".</summary>
    private static bool IsForeignDoer(Sentence sentence, Mention<Place> place, Place? theatre) =>
        theatre is not null && place.Value.Precision is PlacePrecision.Country && place.Value.Country != theatre.Country
        && (sentence.Is(place.Head, "compound") || sentence.Is(place.Head, "amod") || sentence.Is(place.Head, "nmod:poss"));

    /// <summary>Whether the name is part of a campaign's: "Operation |X Dawn", "the |X Dawn campaign". What is called by the place alone is there.</summary>
    private static bool IsInCampaign(Sentence sentence, Mention<Place> place)
    {
        var end = place.End;
        while (end < sentence.Length && end - place.End < 2 && char.IsUpper(sentence[end].Form[0]) && sentence[end].Upos is Upos.Propn or Upos.Noun && !IsCampaign(sentence[end]))
        {
            end++;
        }

        return end > place.End && ((end < sentence.Length && IsCampaign(sentence[end])) || (place.First > 0 && sentence[place.First - 1].Form is "Operation")
            || (place.First > 1 && sentence[place.First - 1].Form is "\"" or "“" or "‘" or "'" && sentence[end == sentence.Length ? end - 1 : end].Form is "\"" or "”" or "’" or "'" && sentence[place.First - 2].Lemma is "operation" or "campaign" or "offensive" or "dub" or "codename" or "call" or "name"));
    }

    private static bool IsCampaign(Token token) => token.LowerLemma is "operation" or "campaign" or "offensive";

    /// <summary>Whether the town at the end of a party's name is told as the word's own place: "troops loyal to X in Y".</summary>
    private bool IsToldTown(Mention<Place> party, IReadOnlyList<Place> told) =>
        party.Value.Precision is not PlacePrecision.Unresolved && !PlaceGrain.IsNational(party.Value) && told.Any(t => t.Span == party.Value.Span)
        && party.First > 0 && sentences[party.Sentence][party.First - 1].Form is "in" or "at" or "near" or "on" or "inside";

    /// <summary>The place that a word of the clause points back at ("the town", "across the country", "there"), or null.</summary>
    public Place? Pointed(int sentence, int trigger) => words.Pointers.Find(sentences[sentence], trigger) switch
    {
        (-1, _) => null,
        (_, PlaceKind.Country) => theatre,
        (var token, PlaceKind.None) => Before(sentence, token, sentence - ThereSentences).FirstOrDefault()?.Value,
        var (token, kind) => Before(sentence, token, 0).FirstOrDefault(m => IsA(m.Value, kind))?.Value,
    };

    /// <summary>Whether a story goes on at a sentence after something else, as a picture's caption: a dateline ends the sentence before.</summary>
    public bool GoesOnAt(int sentence) => sentence > 0 && Datelines.Ends(sentences[sentence - 1]);

    /// <summary>The place in the country of the report that the sentence before names, the finest where one holds the other; null where it is a country or none.</summary>
    public Place? NamedBefore(int sentence) =>
        GoesOnAt(sentence) ? null : PlaceGrain.Finest([.. places[sentence - 1].Select(m => m.Value).Where(p => p.Country == theatre?.Country && !PlaceGrain.IsNational(p))]);

    /// <summary>Whether the clause tells of a place without its name ("a village", "a neighbourhood of X").</summary>
    public bool IsUnnamed(int sentence, int trigger) => words.Pointers.FindUnnamed(sentences[sentence], trigger);

    /// <summary>Whether the clause tells of more than one such place ("several neighbourhoods of X").</summary>
    public bool IsSeveral(int sentence, int trigger) => words.Pointers.FindSeveral(sentences[sentence], trigger);

    /// <summary>The places named before a token, the last first.</summary>
    private IEnumerable<Mention<Place>> Before(int sentence, int token, int earliest)
    {
        for (var s = sentence; s >= Math.Max(0, earliest); s--)
        {
            foreach (var mention in places[s].Reverse())
            {
                if (s < sentence || mention.First < token)
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
