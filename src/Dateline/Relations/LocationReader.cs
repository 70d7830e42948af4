using Dateline.Actors;
using Dateline.Places;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>Finds stated presences: a place or an actor "in" a place.</summary>
internal sealed class LocationReader(PlaceNouns nouns)
{
    public void Read(AnnotatedReport report, Sentence sentence, List<RelationDraft> found)
    {
        foreach (var place in report.PlacesIn(sentence.Index))
        {
            var head = place.Head;
            var start = place.First;

            // the province of X, the north of X
            while (start > 1 && sentence[start - 1].Form is "of" && sentence[start - 2].Upos is Upos.Noun)
            {
                start -= 2;
            }

            if (start > 2 && sentence[start - 1].Upos is Upos.Part && report.PlaceAt(sentence.Index, start - 2) is { } owner)
            {
                start = owner.First;
            }

            while (start > 0 && sentence[start - 1].Upos is Upos.Det or Upos.Adj or Upos.Noun && !IsPlace(report, sentence, start - 1))
            {
                start--;
            }

            if (start < 2 || sentence[start - 1].Form is not ("in" or "inside" or "near" or "at"))
            {
                continue;
            }

            if (place.End + 1 < sentence.Length && sentence[place.End].Xpos is "POS")
            {
                // "in Syria's province of Latakia": the finer place is told
                continue;
            }

            var inside = sentence[start - 1].Form is "in" or "inside" or "at";
            var before = Before(report, sentence, start - 2, sentence[start - 1].Form);
            if (before is not null && inside)
            {
                found.Add(new(RelationType.LocatedIn, before.Value, head, new(before.Value, place.End), "relations/place-in-place"));
            }
        }
    }

    /// <summary>"Meles, Idlib province", "Latamin northwest Hama", "the Bakara district of Mogadishu", "the Tripoli suburb of Ain Zara".</summary>
    public void ReadNeighbours(AnnotatedReport report, Sentence sentence, List<RelationDraft> found)
    {
        var places = report.PlacesIn(sentence.Index);
        for (var i = 0; i + 1 < places.Length; i++)
        {
            var (a, b) = (places[i], places[i + 1]);
            if (b.First <= a.End || b.First - a.End > 4)
            {
                continue;
            }

            if (PartNoun(sentence, a, b) is >= 0 and var noun)
            {
                var holder = sentence[noun].Xpos is "NNS" || sentence[noun].Lemma is "suburb" ? a : b;
                var part = holder == a ? b : a;
                found.Add(new(RelationType.LocatedIn, part.Head, holder.Head, new(a.First, b.End), "relations/place-part"));
            }
            else if (IsBeside(sentence, a, b))
            {
                found.Add(new(RelationType.LocatedIn, a.Head, b.Head, new(a.First, b.End), "relations/place-beside-place"));
            }
        }
    }

    /// <summary>The noun of a part between two places joined by "of", or -1.</summary>
    private int PartNoun(Sentence sentence, Mention<Place> a, Mention<Place> b)
    {
        if (sentence[b.First - 1].Form is not "of" || b.First - 1 - a.End is not (0 or 1))
        {
            return -1;
        }

        return nouns.Of(sentence[b.First - 2]) is PlaceNounKind.Quarter or PlaceNounKind.Unit ? b.First - 2 : -1;
    }

    /// <summary>A smaller place right before a larger, a comma or a direction between them.</summary>
    private static bool IsBeside(Sentence sentence, Mention<Place> a, Mention<Place> b)
    {
        var (comma, direction) = (false, false);
        for (var i = a.End; i < b.First; i++)
        {
            var form = sentence[i].Form.ToLowerInvariant();
            comma |= form is ",";
            direction |= form is "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "northwest" or "northeast" or "southwest" or "southeast"
                or "northwestern" or "northeastern" or "southwestern" or "southeastern" or "central" or "rural";
            if (form is not ("," or "the" or "city" or "town") && !direction)
            {
                return false;
            }
        }

        var larger = b.Value.Precision is PlacePrecision.Province or PlacePrecision.Region or PlacePrecision.Country && a.Value.Precision is PlacePrecision.Site or PlacePrecision.Settlement or PlacePrecision.Near or PlacePrecision.District or PlacePrecision.Unresolved;
        return (comma && larger) || (direction && (larger || a.Value.Precision is PlacePrecision.Unresolved));
    }

    private static bool IsPlace(AnnotatedReport report, Sentence sentence, int token) => report.PlaceAt(sentence.Index, token) is not null;

    /// <summary>The place or actor whose words end right before the preposition.</summary>
    private static int? Before(AnnotatedReport report, Sentence sentence, int end, string inside)
    {
        for (var i = end; i >= Math.Max(0, end - 2); i--)
        {
            if (report.PlaceAt(sentence.Index, i) is { } place)
            {
                return place.Head;
            }

            if (inside is "in" or "inside" && report.ActorAt(sentence.Index, i) is { Value.Sector: not (Sectors.Civilian or Sectors.Military or Sectors.Rebel) } actor && actor.End == i + 1 && sentence[i].Upos is Upos.Noun or Upos.Propn)
            {
                return actor.Head;
            }

            if (sentence[i].Upos is not (Upos.Noun or Upos.Propn) || report.TimeAt(sentence.Index, i) is not null)
            {
                return null;
            }
        }

        return null;
    }
}
