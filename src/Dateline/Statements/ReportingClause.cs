using System.Collections.Immutable;

namespace Dateline.Statements;

/// <summary>A cue with its speaker and the words reported.</summary>
internal sealed record ReportingClause(CueMatch Match, SpeakerPhrase Speaker, ImmutableArray<TokenRange> Content, string Rule)
{
    /// <summary>Whether the content stands before the cue, so that the cue closes a stretch of text.</summary>
    public bool Closes => Rule is "statements/clause-before" or "statements/around";
}
