using System.Collections.Immutable;

namespace Dateline.App.Web;

/// <summary>A page of a list.</summary>
/// <param name="Total">Size of the whole list.</param>
/// <param name="Next">Address of the next page; left out on the last.</param>
internal sealed record Listing<T>(long Total, int Offset, string? Next, ImmutableArray<T> Items);
