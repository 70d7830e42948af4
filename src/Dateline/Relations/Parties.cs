using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>The parties of a tie as the record writes them: actor, place, or the words without their article.</summary>
internal static class Parties
{
    public static Referent Of(AnnotatedReport report, Sentence sentence, int head)
    {
        if (report.ActorAt(sentence.Index, head) is { } actor)
        {
            return Referent.Of(actor.Value);
        }

        if (report.PlaceAt(sentence.Index, head) is { } place)
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
