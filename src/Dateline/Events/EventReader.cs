using System.Collections.Immutable;
using Dateline.Actors;

namespace Dateline.Events;

/// <summary>Reads happenings: type, status, parties, time, place, casualties, claimants.</summary>
internal sealed class EventReader(DataFolder data)
{
    private readonly DataFolder data = data;

    public ImmutableArray<EventMention> Read(AnnotatedReport report, ImmutableArray<Statement> statements)
    {
        _ = (data, report, statements);
        return [];
    }
}
