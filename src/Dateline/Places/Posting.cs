namespace Dateline.Places;

/// <summary>A gazetteer entry that a name can mean.</summary>
internal readonly record struct Posting(int Entry, PostingFlags Flags);
