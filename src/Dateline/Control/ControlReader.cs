using System.Collections.Immutable;
using Dateline.Actors;

namespace Dateline.Control;

/// <summary>Derives who holds what from captures, withdrawals, sieges, control statements and shares of territory.</summary>
internal sealed class ControlReader
{
    public ImmutableArray<ControlClaim> Read(
        AnnotatedReport report,
        ImmutableArray<EventMention> events,
        ImmutableArray<Figure> figures,
        ImmutableArray<Relation> relations)
    {
        _ = (report, events, figures, relations);
        return [];
    }
}
