namespace Dateline.Events;

/// <summary>Part of speech of a word that tells a toll.</summary>
internal enum CasualtyKind
{
    Verb,
    Noun,
    Adjective,

    /// <summary>A noun that stands for the number: "the death toll".</summary>
    Count,
}
