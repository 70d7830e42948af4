using System.Collections.Immutable;

namespace Dateline.Statements;

/// <summary>Who says what stands in a span: the speaker of the innermost statement around it.</summary>
internal sealed class Claimants(ImmutableArray<Statement> statements)
{
    public Actor? At(TextSpan span)
    {
        var (best, length) = (default(Statement), int.MaxValue);
        foreach (var statement in statements)
        {
            foreach (var content in statement.Content)
            {
                if (content.Start < span.End && span.Start < content.End && content.End - content.Start < length)
                {
                    (best, length) = (statement, content.End - content.Start);
                }
            }
        }

        return best?.Speaker;
    }
}
