using System.Collections.Immutable;

namespace Dateline.Events;

/// <summary>Finds the statement that an event is told in.</summary>
internal sealed class ClaimIndex(ImmutableArray<Statement> statements)
{
    public void Attach(EventDraft draft)
    {
        var trigger = draft.Sentence[draft.Token].Extent;
        Statement? best = null;
        var bestLength = int.MaxValue;
        foreach (var statement in statements)
        {
            foreach (var content in statement.Content)
            {
                if (content.Start <= trigger.Start && trigger.End <= content.End && content.End - content.Start < bestLength)
                {
                    (best, bestLength) = (statement, content.End - content.Start);
                }
            }
        }

        if (best is null)
        {
            return;
        }

        draft.Statement = best.Id;
        draft.ClaimedBy.Add(best.Speaker);
        if (best.Stance == Stance.Denies && draft.Status is EventStatus.Happened or EventStatus.Ongoing)
        {
            draft.Status = EventStatus.Denied;
        }

        if (best.Stance == Stance.Accuses)
        {
            for (var i = 0; i < draft.Actors.Count; i++)
            {
                draft.Actors[i] = draft.Actors[i] with { Basis = Basis.Accused, ClaimedBy = best.Speaker };
            }
        }

        draft.Hedge ??= best.Hedge;
        draft.Derivation.Add(new DerivationStep("events/claim", $"told in {best.Id}", best.Cue));
    }
}
