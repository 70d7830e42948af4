using System.Collections.Immutable;

namespace Dateline.Storage;

/// <summary>A stretch of a result with the size of the whole.</summary>
public sealed record Page<T>(long Total, int Offset, int Limit, ImmutableArray<T> Items);
