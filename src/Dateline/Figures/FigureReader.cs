using System.Collections.Immutable;
using Dateline.Actors;

namespace Dateline.Figures;

/// <summary>Reads quantities about the war that are not the toll of one event.</summary>
internal sealed class FigureReader(DataFolder data)
{
    private readonly DataFolder data = data;

    public ImmutableArray<Figure> Read(AnnotatedReport report, ImmutableArray<Statement> statements, ImmutableArray<EventMention> events)
    {
        _ = (data, report, statements, events);
        return [];
    }
}
