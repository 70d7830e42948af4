namespace Dateline.Statements;

/// <summary>What must be the subject of a cue.</summary>
internal enum CueSpeaker
{
    Any,

    /// <summary>Somebody, or a text.</summary>
    Speaker,

    /// <summary>A text: report, statement, poll.</summary>
    Document,
}
