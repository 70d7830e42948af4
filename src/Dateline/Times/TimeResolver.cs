using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Times;

/// <summary>Turns time expressions into calendar days, anchored on the report's day and on other times in the text.</summary>
internal sealed class TimeResolver
{
    public ImmutableArray<Mention<TimeReference>> Resolve(ParsedReport parsed, ImmutableArray<Mention<TimeExpression>> times, Published published) =>
        [];
}
