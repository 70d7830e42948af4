namespace Dateline.Places;

/// <summary>What is known of one name of a gazetteer entry.</summary>
[Flags]
internal enum PostingFlags
{
    None = 0,

    /// <summary>An alternate spelling or older name, not the main one.</summary>
    Alternate = 1,

    /// <summary>The name has an Arabic article in front.</summary>
    Article = 2,

    /// <summary>From the hand-made tables: a press spelling.</summary>
    Press = 4,

    /// <summary>An abbreviation ("Calif.", "UK"), good only in upper case or with its point.</summary>
    Short = 8,
}
