using Dateline.Actors;
using Dateline.Places;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>The parties of a tie as the record writes them: actor, place, or the words without their article.</summary>
internal static class Parties
{
    public static Referent Of(AnnotatedReport report, Sentence sentence, int head)
    {
        var place = report.PlaceAt(sentence.Index, head);
        if (place is null && IsHyphenated(sentence, head + 1) && report.ActorAt(sentence.Index, head) is { } around && around.Head != head)
        {
            return Referent.Of(sentence[head].Form);
        }

        if (report.ActorAt(sentence.Index, head) is { } actor && !(place is not null && IsHyphenated(sentence, place.End) && actor.End > place.End))
        {
            return Referent.Of(actor.Value);
        }

        if (place is not null)
        {
            return Referent.Of(place.Value);
        }

        var range = NounPhrases.Around(report, sentence, head, head + 1);
        var first = range.First;
        while (first < head && sentence[first].Upos is Upos.Det or Upos.Punct or Upos.Adp)
        {
            first++;
        }

        return Referent.Of(report.Parsed.SpanOf(sentence.Index, first, head + 1).Text);
    }

    /// <summary>"Britain-based": the place is a party of its own inside the phrase.</summary>
    private static bool IsHyphenated(Sentence sentence, int token) =>
        token < sentence.Length && token > 0 && sentence[token].Form is "-" && sentence[token].Start == sentence[token - 1].End;

    /// <summary>What is held where the phrase itself names no place: the noun with the place it lies in ("districts of East Aleppo"), without "rebel-held".</summary>
    public static Referent Held(AnnotatedReport report, Sentence sentence, int head, PlaceNouns nouns)
    {
        if (report.PlaceAt(sentence.Index, head) is { } own)
        {
            return Referent.Of(own.Value);
        }

        foreach (var child in sentence.Children(head))
        {
            if (child > head && sentence.Is(child, "nmod") && report.PlaceAt(sentence.Index, child) is { } place)
            {
                var of = sentence.Child(child, "case") is var mark and >= 0 && sentence[mark].Form is "of" && place.Value.Precision is PlacePrecision.Settlement or PlacePrecision.District;
                return of && nouns.IsWhole(sentence[head]) ? Referent.Of(place.Value) : Referent.Of(report.Parsed.SpanOf(sentence.Index, head, place.End).Text);
            }
        }

        return report.ActorAt(sentence.Index, head) is { } actor && actor.Head == head ? Referent.Of(actor.Value) : Referent.Of(sentence[head].Form);
    }

    /// <summary>A party that is part of a token ("US" in "US-backed").</summary>
    public static Referent Part(string text) => Referent.Of(text);

    /// <summary>The force beside a commander's name ("SDF commander X", "X, commander of the SDF"), or null.</summary>
    public static Referent? Commanded(AnnotatedReport report, Sentence sentence, Mention<Actor> commander)
    {
        Mention<Actor>? best = null;
        foreach (var other in report.ActorsIn(sentence.Index))
        {
            if (other.Head != commander.Head && other.Value.Role is null && other.First < commander.End && commander.First - 1 <= other.End)
            {
                best = other;
            }
        }

        return best is null ? null : Referent.Of(best.Value);
    }

    /// <summary>The words of a party's mention.</summary>
    public static string Words(Referent party) => (party.Actor?.Text ?? party.Place?.Text ?? party.Text ?? "").ToLowerInvariant();

    /// <summary>What tells parties apart.</summary>
    public static string Key(Referent party) =>
        (party.Actor is { } actor ? actor.Group ?? actor.Name ?? actor.Text : party.Place?.Name ?? party.Text ?? "").ToLowerInvariant();
}
