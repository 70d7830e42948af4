using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Finds which place mentions of a sentence belong to a trigger, by the way between them in the tree.</summary>
internal sealed class ClausePlaces(SettingWords words)
{
    /// <summary>A finer place goes first if it fits at least this share as well as the best.</summary>
    private const double Finer = 0.35;

    /// <summary>The same for a name that no table has, of which only the surroundings tell where it lies.</summary>
    private const double Unknown = 0.6;

    /// <summary>A place whose phrase holds the best one goes first if it fits at least this share as well.</summary>
    private const double Holder = 0.15;

    /// <summary>Steps to an event noun's verb.</summary>
    private const double CarrierCost = 0.5;

    /// <summary>Loss per step, and per word between.</summary>
    private const double PerStep = 0.75;
    private const double PerWord = 0.985;
    private const double Before = 0.85;

    /// <summary>Most words from a verb to its object.</summary>
    private const int RightBehind = 3;

    /// <summary>The places of the trigger in text order but for the first, which is where it happened; empty where none fits.</summary>
    public AttachedPlaces Find(Sentence sentence, int trigger, int carrier, IEnumerable<Mention<Place>> mentions, IReadOnlyList<Place> told)
    {
        var found = Weigh(sentence, trigger, carrier, mentions, told);
        if (found.Count == 0)
        {
            return AttachedPlaces.None;
        }

        var first = found.MaxBy(f => f.Score);
        foreach (var other in found)
        {
            if (other != first && GoesBefore(sentence, other, first))
            {
                first = other;
            }
        }

        return new([first.Place, .. found.Where(f => f.List == first.List && f != first).Select(f => f.Place)], first.Score, first.Stand);
    }

    private List<FoundPlace> Weigh(Sentence sentence, int trigger, int carrier, IEnumerable<Mention<Place>> mentions, IReadOnlyList<Place> told)
    {
        var found = new List<FoundPlace>();
        var list = 0;
        Mention<Place>? before = null;
        foreach (var mention in mentions)
        {
            list += before is not null && IsListed(sentence, before, mention) ? 0 : 1;
            before = mention;
            var known = Told(told, mention.Value);
            if (Score(sentence, trigger, carrier, mention, known) is { } fit)
            {
                found.Add(new(mention, known ?? mention.Value with { Role = fit.Role }, fit.Score, fit.Stand, list));
            }
        }

        return found;
    }

    /// <summary>Whether only a comma, "and" or nothing parts two names of which neither holds the other.</summary>
    private static bool IsListed(Sentence sentence, Mention<Place> first, Mention<Place> next)
    {
        for (var i = first.End; i < next.First; i++)
        {
            if (sentence[i].Form is not ("," or "and" or "or" or "&" or "/"))
            {
                return sentence.Is(next.Head, "conj") && sentence.IsBelow(first.Head, sentence[next.Head].Head) && sentence[next.Head].Upos is Upos.Propn;
            }
        }

        return !PlaceGrain.Belongs(first.Value, next.Value) && !PlaceGrain.Belongs(next.Value, first.Value);
    }

    /// <summary>Whether another place is rather the one than that which fits best: named first in its list, the head of the phrase that holds it ("X near Y"), inside it, or alone in the clause.</summary>
    private static bool GoesBefore(Sentence sentence, FoundPlace other, FoundPlace best) =>
        other.List == best.List ? other.Mention.First < best.Mention.First && other.Score > best.Score * Finer
        : ((other.Stand is ClauseStand.Own || best.Stand is not ClauseStand.Own) && other.Score > best.Score * (other.Place.Precision is PlacePrecision.Unresolved ? Unknown : Finer) && other.Place.Role is not PlaceRole.Via && PlaceGrain.Inside(other.Place, best.Place))
            || (other.Score > best.Score * Holder && Holds(sentence, other, best))
            || (best.Stand is not ClauseStand.Own && other.Stand is ClauseStand.Own && other.Score > best.Score * Finer && PlaceGrain.Inside(best.Place, other.Place));

    private static bool Holds(Sentence sentence, FoundPlace outer, FoundPlace inner)
    {
        var top = outer.Mention.Head;
        while (sentence[top].Head >= 0 && (sentence.Is(top, "compound") || sentence.Is(top, "flat")))
        {
            top = sentence[top].Head;
        }

        return sentence.IsBelow(inner.Mention.Head, top) && !ClauseWay.LeavesPhrase(sentence, inner.Mention.Head, top)
            && PlaceGrain.Rank(outer.Place) <= PlaceGrain.Rank(inner.Place);
    }

    private static Place? Told(IReadOnlyList<Place> told, Place place)
    {
        foreach (var known in told)
        {
            if (known.Span == place.Span)
            {
                return known;
            }
        }

        return null;
    }

    private (double Score, PlaceRole Role, ClauseStand Stand)? Score(Sentence sentence, int trigger, int carrier, Mention<Place> mention, Place? known)
    {
        if (mention.Covers(trigger) || OpensParticiple(sentence, mention))
        {
            return null;
        }

        var (where, antecedent) = ClauseWay.Where(sentence, trigger);
        if (where >= 0 && ((antecedent >= 0 && mention.Covers(antecedent)) || IsRightBefore(sentence, mention, where) || (antecedent >= 0 && sentence.IsBelow(antecedent, mention.Head) && !ClauseWay.LeavesPhrase(sentence, antecedent, mention.Head))))
        {
            return (1, PlaceRole.At, ClauseStand.Own);
        }

        if (IsRightBehind(sentence, trigger, mention))
        {
            return (1, PlaceRole.At, ClauseStand.Own);
        }

        var (head, preposition) = Phrase(sentence, mention);
        var (role, weight) = known is null ? Role(sentence, head, preposition, mention, trigger, carrier) : (PlaceRole.At, 1.0);
        if (weight <= 0)
        {
            return null;
        }

        var distance = ClauseWay.Between(sentence, trigger, head);
        if (carrier >= 0 && carrier != trigger)
        {
            distance = Math.Min(distance, CarrierCost + ClauseWay.Between(sentence, carrier, head));
        }

        if (distance >= ClauseWay.Barred)
        {
            return null;
        }

        var score = weight * Math.Pow(PerStep, distance) * Specific(mention.Value.Precision);
        score *= mention.First > trigger ? 1 : Before;
        score *= Math.Pow(PerWord, Math.Abs(mention.First - trigger));
        var stand = ClauseWay.Stand(sentence, trigger, head);
        return (score, role, carrier >= 0 && ClauseWay.Stand(sentence, carrier, head) is var carried && carried < stand ? carried : stand);
    }

    /// <summary>"hit the central |X square", whatever the parse makes of it: only an article and adjectives stand between a verb and the name.</summary>
    private static bool IsRightBehind(Sentence sentence, int trigger, Mention<Place> mention)
    {
        if (sentence[trigger].Upos is not Upos.Verb || sentence[trigger].Xpos is not ("VBD" or "VBZ" or "VBG" or "VBP") || mention.First <= trigger || mention.First - trigger > RightBehind || mention.Value.Precision is PlacePrecision.Country)
        {
            return false;
        }

        for (var i = trigger + 1; i < mention.First; i++)
        {
            if (sentence[i].Upos is not (Upos.Det or Upos.Adj))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the X-led coalition", "X-based": what somebody is called by.</summary>
    private static bool OpensParticiple(Sentence sentence, Mention<Place> mention) =>
        mention.End + 1 < sentence.Length && sentence[mention.End].Form is "-" && sentence[mention.End + 1].Xpos is "VBN" or "VBD" or "VBG";

    /// <summary>Whether a name is the last thing named before "where".</summary>
    private static bool IsRightBefore(Sentence sentence, Mention<Place> mention, int where) =>
        mention.End == where || (mention.End == where - 1 && sentence[mention.End].Form is ",");

    private (PlaceRole Role, double Weight) Role(Sentence sentence, int head, string? preposition, Mention<Place> mention, int trigger, int carrier)
    {
        if (preposition is not null)
        {
            if (preposition is "between" && mention.Value.Precision is PlacePrecision.Country && !(sentence[head].Head >= 0 && IsArea(sentence[sentence[head].Head])))
            {
                // Sides: "a deal between X and Y".
                return (PlaceRole.At, 0);
            }

            return preposition is "from" && IsOrigin(sentence, head, trigger, carrier) ? (PlaceRole.From, 0) : words.Roles.Of(preposition) is { } row ? row : (PlaceRole.At, 0.3);
        }

        var country = mention.Value.Precision is PlacePrecision.Country;
        if (sentence.Is(head, "obj") || sentence[head].Deprel is "nsubj:pass")
        {
            // A state that something else is done to is a party: "accused X of a war crime".
            return (PlaceRole.At, country && sentence[head].Head != trigger && sentence[head].Head != carrier ? 0 : 0.95);
        }

        return sentence.Is(head, "nsubj") ? (PlaceRole.At, country ? 0 : 0.35)
            : sentence.Is(head, "compound") || sentence.Is(head, "nmod") || sentence.Is(head, "amod") ? (PlaceRole.At, country ? 0.1 : 0.5)
            : sentence.Is(head, "appos") || sentence.Is(head, "conj") || sentence.Is(head, "flat") ? (PlaceRole.At, country ? 0.3 : 0.5)
            : (PlaceRole.At, country ? 0.15 : 0.35);
    }

    /// <summary>Whether "from X" tells where those come from who are done to: "families from X", "men originating from X".</summary>
    private static bool IsOrigin(Sentence sentence, int head, int trigger, int carrier)
    {
        var (people, from) = (sentence[head].Head, sentence.Child(head, "case"));
        return (sentence.Is(head, "nmod") && people != trigger && people != carrier && IsPeople(sentence[people]))
            || (from > 0 && from - 1 != trigger && from - 1 != carrier && (IsPeople(sentence[from - 1]) || sentence[from - 1].Lemma is "originate" or "hail"));
    }

    /// <summary>The word that the name hangs in with its phrase ("in the |countryside| of Hama" from "Hama"), and the preposition before it.</summary>
    private (int Head, string? Preposition) Phrase(Sentence sentence, Mention<Place> mention)
    {
        var head = mention.Head;
        for (var steps = 0; steps < 6; steps++)
        {
            var marker = sentence.Child(head, "case");
            if (marker >= 0 && !IsGenitive(sentence[marker]))
            {
                var form = sentence[marker].Form.ToLowerInvariant();
                if (form is not "of" || !sentence.Is(head, "nmod") || !IsArea(sentence[sentence[head].Head]))
                {
                    return (head, form);
                }
            }

            var up = sentence[head].Head;
            var climbs = sentence.Is(head, "compound") || sentence.Is(head, "appos") || sentence.Is(head, "flat") || sentence.Is(head, "conj") || sentence.Is(head, "amod")
                || (sentence.Is(head, "nmod") && (IsArea(sentence[up]) || marker < 0 || IsGenitive(sentence[marker])));
            if (up < 0 || !climbs || (sentence.Is(head, "compound") && !IsArea(sentence[up]) && sentence[up].Upos is Upos.Noun && !sentence.Is(up, "obl") && !sentence.Is(up, "nmod")))
            {
                break;
            }

            head = up;
        }

        return (head, null);
    }

    private static bool IsGenitive(Token token) => token.Form is "'s" or "’s" or "'" or "’" || token.Xpos is "POS";

    private static bool IsPeople(Token token) => token.Lemma is "family" or "resident" or "people" or "civilian" or "refugee" or "man" or "woman" or "child" or "villager" or "migrant"
        or "native" or "citizen" or "student" or "worker" or "journalist" or "doctor" or "volunteer" or "tribesman";

    /// <summary>A word for a part of land or a place, as in "the town of X".</summary>
    private bool IsArea(Token token) => words.Nouns.Of(token) is not PlaceNounKind.None;

    private static double Specific(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Site or PlacePrecision.Settlement or PlacePrecision.Near => 1,
        PlacePrecision.District => 0.95,
        PlacePrecision.Region or PlacePrecision.Sea => 0.8,
        PlacePrecision.Province => 0.85,
        PlacePrecision.Unresolved => 0.95,
        _ => 0.4,
    };
}
