namespace Dateline.Statements;

/// <summary>Where a cue's content may stand.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>A clause after the cue (letter c).</summary>
    Clause = 1,

    /// <summary>A clause before the cue (b).</summary>
    Before = 2,

    /// <summary>A noun phrase after the cue (n).</summary>
    Noun = 4,

    /// <summary>An infinitive after the cue (i).</summary>
    Infinitive = 8,

    /// <summary>The one addressed stands between cue and content (o).</summary>
    Addressee = 16,

    /// <summary>The words are no cue in this combination (x).</summary>
    Never = 32,

    /// <summary>A clause after the cue only with "that" (t).</summary>
    That = 64,

    /// <summary>A quotation after the cue (q).</summary>
    Quote = 128,
}
