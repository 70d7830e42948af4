using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>An event while it is being read.</summary>
internal sealed class EventDraft
{
    public required Sentence Sentence { get; init; }

    public required EventType Type { get; set; }

    /// <summary>Id of the rule that found it.</summary>
    public required string Rule { get; init; }

    public required int Token { get; init; }

    public required int First { get; init; }

    public required int End { get; init; }

    public required Frame Frame { get; init; }

    /// <summary>Sentence of the latest mention merged into this one.</summary>
    public int Latest { get => Math.Max(field, Sentence.Index); set; }

    public bool Durative { get; init; }

    /// <summary>Whether the rule holds only with a party, place or toll.</summary>
    public bool NeedsParty { get; init; }

    public EventStatus Status { get; set; } = EventStatus.Happened;

    public bool Background { get; set; }

    public string? Hedge { get; set; }

    public List<Actor> Actors { get; } = [];

    public List<Actor> Recipients { get; } = [];

    public List<Actor> Supporters { get; } = [];

    public List<Place> Places { get; } = [];

    /// <summary>A place that its sentence names in another clause.</summary>
    public Place? Nearby { get; set; }

    /// <summary>How well the first place fits by the parse, 0 to 1.</summary>
    public double PlaceFit { get; set; }

    /// <summary>Whether the first place is told of something else in the sentence: "a base that was used for an attack on X".</summary>
    public bool IsPlaceOfOther { get; set; }

    /// <summary>Further places of the clause: named with the first, or where it went from and to.</summary>
    public List<Place> Listed { get; } = [];

    public TimeReference? Time { get; set; }

    public List<EventObject> Weapons { get; } = [];

    public List<EventObject> Targets { get; } = [];

    public List<Casualty> Casualties { get; } = [];

    public int? Count { get; set; }

    public List<Actor> ClaimedBy { get; } = [];

    public string? Statement { get; set; }

    public List<TextSpan> Evidence { get; } = [];

    public List<DerivationStep> Derivation { get; } = [];

    public bool IsNoun => Frame.Verb != Token;

    /// <summary>The word that its clause hangs on: the verb, or the event noun that no verb governs.</summary>
    public int ClauseHead => Frame.Verb >= 0 ? Frame.Verb : Token;

    /// <summary>How much the mention tells: the fullest of several mentions of one happening is kept.</summary>
    public int Weight => 2 * Actors.Count + Recipients.Count + Math.Max(0, (3 * Casualties.Count) - 2) + (Time?.Text is null ? 0 : 2) + (Places.Count > 0 ? 1 : 0)
        + (Weapons.Count > 0 ? 1 : 0) + (Targets.Count > 0 ? 2 : 0);

    /// <summary>Takes a party for a doer, unless it is one already.</summary>
    /// <returns>Whether it is new.</returns>
    public bool AddActor(AnnotatedReport report, string slot, int token, Actor actor)
    {
        if (Actors.Exists(a => EventParties.Same(a, actor)))
        {
            return false;
        }

        Actors.Add(actor);
        Note(report, slot, token, "actor");
        return true;
    }

    /// <summary>Writes down what a slot's filler became.</summary>
    public void Note(AnnotatedReport report, string slot, int token, string what) =>
        Derivation.Add(new DerivationStep($"{Rule}#{slot}", what, report.Parsed.SpanOf(Sentence.Index, token, token + 1)));
}
