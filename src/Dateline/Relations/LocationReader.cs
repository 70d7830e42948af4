using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>Finds stated presences: a place or an actor "in" a place.</summary>
internal static class LocationReader
{
    public static void Read(AnnotatedReport report, Sentence sentence, List<RelationDraft> found)
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

            while (start > 0 && sentence[start - 1].Upos is Upos.Det or Upos.Adj or Upos.Noun && !report.PlacesCover(sentence, start - 1))
            {
                start--;
            }

            if (start < 2 || sentence[start - 1].Form is not ("in" or "inside" or "near" or "at"))
            {
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

    private static bool PlacesCover(this AnnotatedReport report, Sentence sentence, int token) => report.PlaceAt(sentence.Index, token) is not null;

    /// <summary>The place or actor whose words end right before the preposition.</summary>
    private static int? Before(AnnotatedReport report, Sentence sentence, int end, string inside)
    {
        for (var i = end; i >= Math.Max(0, end - 2); i--)
        {
            if (report.PlaceAt(sentence.Index, i) is { } place)
            {
                return place.Head;
            }

            if (inside is "in" or "inside" && report.ActorAt(sentence.Index, i) is { } actor && actor.End == i + 1 && sentence[i].Upos is Upos.Noun or Upos.Propn)
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
