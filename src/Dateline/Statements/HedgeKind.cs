namespace Dateline.Statements;

/// <summary>How a word makes a statement cautious.</summary>
internal enum HedgeKind
{
    /// <summary>"reportedly", beside the cue or the verb of what is said.</summary>
    Adverb,

    /// <summary>"may have", "might".</summary>
    Modal,

    /// <summary>"appears to", "is likely to": the word governs what is said.</summary>
    Raising,

    /// <summary>"is believed to".</summary>
    Passive,
}
