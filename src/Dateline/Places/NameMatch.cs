namespace Dateline.Places;

/// <summary>A gazetteer match in a sentence, with how much its own context speaks for a place.</summary>
internal readonly record struct NameMatch(NamedPlace Name, double Score);
