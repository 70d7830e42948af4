using System.Collections.Immutable;
using Dateline.Actors;

namespace Dateline.Relations;

/// <summary>Reads ties between parties that the text states.</summary>
internal sealed class RelationReader(DataFolder data)
{
    private readonly DataFolder data = data;

    public ImmutableArray<Relation> Read(AnnotatedReport report, ImmutableArray<Statement> statements)
    {
        _ = (data, report, statements);
        return [];
    }
}
