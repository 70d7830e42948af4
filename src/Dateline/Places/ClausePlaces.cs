using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Finds which place mentions of a sentence belong to a trigger, by the way between them in the tree.</summary>
internal sealed class ClausePlaces(RoleTable roles)
{
    private const double Threshold = 0.05;

    public ImmutableArray<Place> Find(Sentence sentence, int trigger, IEnumerable<Mention<Place>> mentions)
    {
        var found = new List<(Place Place, double Score, int Start)>();
        foreach (var mention in mentions)
        {
            if (Score(sentence, trigger, mention) is { } fit && fit.Score > Threshold)
            {
                found.Add((mention.Value with { Role = fit.Role }, fit.Score, mention.First));
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        var best = found.MaxBy(f => f.Score);
        var first = found.Where(f => f.Score > best.Score * 0.2 && Inside(f.Place, best.Place)).OrderByDescending(f => f.Score).Select(f => f.Place).FirstOrDefault(best.Place);
        return
        [
            first,
            .. found.Where(f => f.Score > best.Score * 0.45 && f.Place != first).OrderByDescending(f => f.Score).ThenBy(f => f.Start).Select(f => f.Place),
        ];
    }

    /// <summary>Whether one place is a finer part of the other, by country and first-level region.</summary>
    private static bool Inside(Place inner, Place outer) => (inner.Country == outer.Country || inner.Precision is PlacePrecision.Unresolved) && inner.Role is not (PlaceRole.From or PlaceRole.Via) && Rank(inner) < Rank(outer)
        && (outer.Precision is PlacePrecision.Country || inner.Precision is PlacePrecision.Unresolved || inner.Admin1 == outer.Admin1
            || (inner.Lat is { } a && outer.Lat is { } b && Math.Abs(a - b) < 0.5 && Math.Abs(inner.Lon!.Value - outer.Lon!.Value) < 0.6));

    private static int Rank(Place place) => place.Precision switch
    {
        PlacePrecision.Country => 5,
        PlacePrecision.Province => 4,
        PlacePrecision.Region when place.RadiusKm <= 15 => 1,
        PlacePrecision.Region or PlacePrecision.District => 3,
        _ when place.Feature is "PPLC" or "PPLA" => 2,
        _ => 1,
    };

    /// <summary>How much a mention reads as a location, wherever its clause: 1 for "in X", 0 for a country that acts.</summary>
    public double Location(Sentence sentence, Mention<Place> mention)
    {
        var (head, preposition) = Phrase(sentence, mention);
        return preposition is not null && roles.Of(preposition) is { } row ? Math.Max(0, row.Weight)
            : sentence.Is(head, "obj") || sentence[head].Deprel is "nsubj:pass" ? 0.8
            : sentence.Is(head, "nsubj") ? 0.1 : 0.3;
    }

    private (double Score, PlaceRole Role)? Score(Sentence sentence, int trigger, Mention<Place> mention)
    {
        if (mention.Covers(trigger))
        {
            return null;
        }

        var (head, preposition) = Phrase(sentence, mention);
        var (role, weight) = Role(sentence, head, preposition, mention);
        if (weight <= 0)
        {
            return null;
        }

        var distance = Way(sentence, trigger, head);
        var score = weight * Math.Pow(0.75, distance) * Specific(mention.Value.Precision);
        score *= mention.First > trigger ? 1 : 0.85;
        score *= Math.Pow(0.985, Math.Abs(mention.First - trigger));
        return (score, role);
    }

    private (PlaceRole Role, double Weight) Role(Sentence sentence, int head, string? preposition, Mention<Place> mention)
    {
        if (preposition is not null)
        {
            return roles.Of(preposition) is { } row ? row : (PlaceRole.At, 0.3);
        }

        if (sentence.Is(head, "obj") || sentence[head].Deprel is "nsubj:pass")
        {
            return (PlaceRole.At, 0.95);
        }

        var country = mention.Value.Precision is PlacePrecision.Country;
        return sentence.Is(head, "nsubj") ? (PlaceRole.At, country ? 0 : 0.35)
            : sentence.Is(head, "compound") || sentence.Is(head, "nmod") || sentence.Is(head, "amod") ? (PlaceRole.At, country ? 0.1 : 0.5)
            : sentence.Is(head, "appos") || sentence.Is(head, "conj") || sentence.Is(head, "flat") ? (PlaceRole.At, country ? 0.3 : 0.5)
            : (PlaceRole.At, country ? 0.15 : 0.35);
    }

    /// <summary>The word that the name hangs in with its phrase ("in the |countryside| of Hama" from "Hama"), and the preposition before it.</summary>
    private static (int Head, string? Preposition) Phrase(Sentence sentence, Mention<Place> mention)
    {
        var head = mention.Head;
        for (var steps = 0; steps < 6; steps++)
        {
            var marker = sentence.Child(head, "case");
            if (marker >= 0 && !IsGenitive(sentence[marker]))
            {
                var form = sentence[marker].Form.ToLowerInvariant();
                if (form is not "of" || sentence[head].Head < 0 || sentence.Child(sentence[head].Head, "case") < 0 || !IsArea(sentence[sentence[head].Head]))
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

    /// <summary>A word for a part of land or a place, as in "the town of X".</summary>
    private static bool IsArea(Token token) => token.Lemma is "town" or "city" or "village" or "province" or "governorate" or "countryside" or "district" or "region" or "area" or "outskirt"
        or "suburb" or "neighborhood" or "neighbourhood" or "camp" or "part" or "side" or "center" or "centre" or "north" or "south" or "east" or "west" or "vicinity" or "edge" or "kilometer"
        or "km" or "mile" or "front" or "axis" or "border" or "capital" or "state" or "county" or "base" or "airport" or "quarter" or "entrance" or "stronghold" or "enclave" or "hill" or "valley";

    /// <summary>Steps from the trigger to the place's phrase: down costs little, up and across clauses more.</summary>
    private static double Way(Sentence sentence, int trigger, int head)
    {
        var up = 0.0;
        var from = trigger;
        for (var guard = 0; guard <= sentence.Length; guard++)
        {
            if (sentence.IsBelow(head, from))
            {
                return up + Down(sentence, head, from);
            }

            up += IsClause(sentence, from) ? 1.6 : 0.7;
            from = sentence[from].Head;
            if (from < 0)
            {
                return up + 4;
            }
        }

        return 8;
    }

    private static double Down(Sentence sentence, int head, int from)
    {
        var down = 0.0;
        for (var at = head; at != from && at >= 0; at = sentence[at].Head)
        {
            down += IsClause(sentence, at) ? 2 : sentence.Is(at, "conj") ? 1 : sentence.Is(at, "obl") ? 0.3 : 0.5;
        }

        return down;
    }

    private static bool IsClause(Sentence sentence, int token) => sentence.Is(token, "ccomp") || sentence.Is(token, "advcl") || sentence.Is(token, "acl") || sentence.Is(token, "parataxis")
        || (sentence.Is(token, "conj") && sentence[token].Upos is Upos.Verb);

    private static double Specific(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Site or PlacePrecision.Settlement or PlacePrecision.Near => 1,
        PlacePrecision.District => 0.95,
        PlacePrecision.Region or PlacePrecision.Sea => 0.8,
        PlacePrecision.Province => 0.85,
        PlacePrecision.Unresolved => 0.8,
        _ => 0.4,
    };
}
