using System.Collections.Immutable;
using Dateline.Actors;

namespace Dateline.Statements;

/// <summary>Reads reporting clauses and quotations.</summary>
internal sealed class StatementReader(DataFolder data)
{
    private readonly DataFolder data = data;

    public ImmutableArray<Statement> Read(AnnotatedReport report)
    {
        _ = (data, report);
        return [];
    }
}
