namespace Dateline.Syntax;

/// <summary>One tag of the tagger: the pair of universal and Penn tag.</summary>
internal readonly record struct TagEntry(Upos Upos, string Xpos);
