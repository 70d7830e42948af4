using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Says how much the context of a gazetteer match speaks for a place rather than a person, an organisation or a common word.</summary>
internal sealed class NameScorer(PlaceLexicon lexicon)
{
    private readonly double bias = lexicon.Weights.Of("find_base") - lexicon.Weights.Of("find_threshold");
    private readonly double location = lexicon.Weights.Of("find_location_tag");
    private readonly double person = lexicon.Weights.Of("find_person_tag");
    private readonly double organisation = lexicon.Weights.Of("find_organisation_tag");
    private readonly double noProper = lexicon.Weights.Of("find_no_proper");
    private readonly double preposition = lexicon.Weights.Of("find_preposition");
    private readonly double cue = lexicon.Weights.Of("find_cue");
    private readonly double nameBefore = lexicon.Weights.Of("find_name_before");
    private readonly double givenBefore = lexicon.Weights.Of("find_given_before");
    private readonly double nameAfter = lexicon.Weights.Of("find_name_after");
    private readonly double nameMaker = lexicon.Weights.Of("find_name_maker");
    private readonly double known = lexicon.Weights.Of("find_known");
    private readonly double big = lexicon.Weights.Of("find_big");
    private readonly double medium = lexicon.Weights.Of("find_medium");
    private readonly double alternateOnly = lexicon.Weights.Of("find_alternate_only");
    private readonly double surname = lexicon.Weights.Of("find_surname");
    private readonly double contained = lexicon.Weights.Of("find_contained");
    private readonly double words = lexicon.Weights.Of("find_words");
    private readonly double givenName = lexicon.Weights.Of("find_given_name");
    private readonly double sentenceStart = lexicon.Weights.Of("find_sentence_start");

    /// <summary>Above 0: a place.</summary>
    public double Score(
        ParsedReport report, Sentence sentence, int first, int end, ReadOnlySpan<Posting> postings, bool upper, HashSet<ulong> surnames, PlaceNameKey key)
    {
        var score = bias + (words * (end - first - 1)) + Prominence(postings);
        score += Tags(sentence, first, end);
        var text = report.Text;
        if (lexicon.Cues.Before(text, sentence[first].Start).Weight > 0 || lexicon.Cues.After(text, sentence[end - 1].End).Weight > 0)
        {
            score += cue;
        }

        var before = first > 0 ? sentence[first - 1] : null;
        var beforeThe = before?.Form is "the" or "The" && first > 1 ? sentence[first - 2] : before;
        score += beforeThe is not null && lexicon.Prepositions.Has(beforeThe.Form) ? preposition : 0;
        score += first == 0 || before is { Upos: Upos.Punct } ? sentenceStart : 0;
        if (!upper && before is not null && char.IsUpper(before.Form[0]) && first > 0)
        {
            score += lexicon.Titles.Has(before.Form) || (lexicon.Gazetteer.IsGivenName(before.Form) && (before.Name is NameKind.Person || !IsProminent(before.Form))) ? givenBefore
                : before.Upos is Upos.Propn && lexicon.Demonyms.Of(before.Form) is null && !lexicon.Gazetteer.Has(PlaceNameKey.Of(before.Form)) ? nameBefore : 0;
        }

        if (!upper && end < sentence.Length && sentence[end] is var after && char.IsUpper(after.Form[0]) && after.Upos is Upos.Propn or Upos.Noun)
        {
            score += lexicon.NameMakers.Has(after.Form) ? nameMaker : lexicon.Cues.After(text, sentence[end - 1].End).Weight > 0 ? 0 : nameAfter;
        }

        if (end == first + 1)
        {
            score += surnames.Contains(key.Hash) ? surname : 0;
            score += lexicon.Gazetteer.IsGivenName(sentence[first].Form) ? givenName : 0;
        }

        if (end + 1 < sentence.Length && sentence[end].Form is "," && char.IsUpper(sentence[end + 1].Form[0]) && lexicon.Gazetteer.Has(PlaceNameKey.Of(sentence[end + 1].Form)))
        {
            score += contained;
        }

        return score;
    }

    /// <summary>What is taken off a word that is no place alone: little beside a feature word, all elsewhere.</summary>
    public double Stopword(ParsedReport report, Sentence sentence, int token) =>
        lexicon.Cues.Before(report.Text, sentence[token].Start).Weight > 0.5 ? -2 : -20;

    private bool IsProminent(string form)
    {
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        return Prominence(found[..lexicon.Gazetteer.Find(PlaceNameKey.Of(form), found)]) >= big;
    }

    private double Prominence(ReadOnlySpan<Posting> postings)
    {
        var (best, onlyAlternate) = (0.0, true);
        foreach (var posting in postings)
        {
            onlyAlternate &= (posting.Flags & PostingFlags.Alternate) != 0;
            var kind = lexicon.Features.Of(lexicon.Gazetteer.Feature(posting.Entry)).Kind;
            if (kind is PlaceKind.Country or PlaceKind.Province or PlaceKind.Sea || (posting.Flags & PostingFlags.Press) != 0)
            {
                best = Math.Max(best, known);
            }
            else if (kind is PlaceKind.Settlement && (posting.Flags & PostingFlags.Alternate) == 0)
            {
                var population = lexicon.Gazetteer.Population(posting.Entry);
                best = Math.Max(best, population > 100_000 ? big : population > 10_000 ? medium : 0);
            }
        }

        return best + (onlyAlternate ? alternateOnly : 0);
    }

    private double Tags(Sentence sentence, int first, int end)
    {
        var (place, human, body, proper) = (false, false, false, false);
        for (var i = first; i < end; i++)
        {
            place |= sentence[i].Name is NameKind.Location;
            human |= sentence[i].Name is NameKind.Person;
            body |= sentence[i].Name is NameKind.Organisation or NameKind.Group;
            proper |= sentence[i].Upos is Upos.Propn or Upos.X;
        }

        return (place ? location : human ? person : body ? organisation : 0) + (proper ? 0 : noProper);
    }
}
