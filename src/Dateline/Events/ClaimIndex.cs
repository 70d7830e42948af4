using System.Collections.Immutable;

namespace Dateline.Events;

/// <summary>Finds the statement that an event is told in.</summary>
internal sealed class ClaimIndex
{
    private readonly (int Start, int End, int Order)[] contents;

    /// <summary>Furthest end of the contents up to each one: where it falls short, none before it reaches either.</summary>
    private readonly int[] reach;
    private readonly ImmutableArray<Statement> statements;

    public ClaimIndex(ImmutableArray<Statement> statements)
    {
        this.statements = statements;
        contents = [.. statements.SelectMany((s, order) => s.Content.Select(c => (c.Start, c.End, order))).Order()];
        reach = new int[contents.Length];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = Math.Max(contents[i].End, i > 0 ? reach[i - 1] : 0);
        }
    }

    public void Attach(EventDraft draft)
    {
        var best = Innermost(draft.Sentence[draft.Token].Extent);
        if (best is null)
        {
            return;
        }

        draft.Statement = best.Id;
        draft.ClaimedBy.Add(best.Speaker);
        SharedActors.AddSpeaker(draft, best);
        draft.Recipients.RemoveAll(r => IsSpeakerMention(r, best.Speaker));
        if (best.Stance == Stance.Denies && draft.Status.IsActual())
        {
            draft.Status = EventStatus.Denied;
        }

        for (var i = 0; i < draft.Actors.Count; i++)
        {
            if (BasisOf(draft.Actors[i], best, draft.Status) is { } basis)
            {
                draft.Actors[i] = draft.Actors[i] with { Basis = basis, ClaimedBy = best.Speaker };
            }
        }

        draft.Derivation.Add(new DerivationStep("events/claim", $"told in {best.Id}", best.Cue));
    }

    /// <summary>Null where somebody else tells of the actor without accusing it.</summary>
    private static Basis? BasisOf(Actor actor, Statement told, EventStatus status) => told.Stance == Stance.Accuses ? Basis.Accused
        : actor.Basis != Basis.Stated || !IsSame(actor, told.Speaker) ? null
        : status == EventStatus.Denied ? Basis.Denied
        : status.IsActual() ? Basis.Claimed
        : null;

    /// <summary>"shells hit a clinic late Tuesday the charity that supports it said": parsers hang who tells behind the comma that is lost on the act.</summary>
    private static bool IsSpeakerMention(Actor party, Actor speaker) =>
        !ArgumentClasses.IsArmed(party) && party.Span is { } span && speaker.Span is { } told && span.Start < told.End && told.Start < span.End;

    /// <summary>Whether the one who tells is the one who did it: the same group, or the same name.</summary>
    private static bool IsSame(Actor actor, Actor speaker) =>
        actor.Group is { } group ? group == speaker.Group : speaker.Group is null && (actor.Name ?? actor.Text) == (speaker.Name ?? speaker.Text);

    /// <summary>The toll with whose word it is.</summary>
    public Toll Claimed(Toll toll) =>
        Innermost(new Extent(toll.Casualty.Span.Start, toll.Casualty.Span.End)) is { } told ? toll with { Casualty = toll.Casualty with { ClaimedBy = told.Speaker } } : toll;

    /// <summary>The statement with the shortest content around the words, of equals the first told; or null.</summary>
    private Statement? Innermost(Extent words)
    {
        var (low, high) = (0, contents.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = contents[middle].Start <= words.Start ? (middle + 1, high) : (low, middle);
        }

        var (best, length) = (-1, int.MaxValue);
        for (var i = low - 1; i >= 0 && reach[i] >= words.End; i--)
        {
            var (start, end, order) = contents[i];
            if (end >= words.End && (end - start < length || (end - start == length && order < best)))
            {
                (best, length) = (order, end - start);
            }
        }

        return best < 0 ? null : statements[best];
    }
}
