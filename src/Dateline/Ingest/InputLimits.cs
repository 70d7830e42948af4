namespace Dateline.Ingest;

/// <summary>How much of an input is taken, and what is known about all of it.</summary>
/// <param name="MaxCharacters">Largest text or page, in UTF-16 code units.</param>
/// <param name="Published">The day the user gives for every report, or null.</param>
public sealed record InputLimits(int MaxCharacters = InputLimits.DefaultMaxCharacters, DateOnly? Published = null)
{
    public const int DefaultMaxCharacters = 10_000_000;

    /// <summary>A text file longer than this holds more than <see cref="MaxCharacters"/> in every encoding.</summary>
    internal long MaxTextBytes => (3L * MaxCharacters) + 4;

    /// <summary>A JSON line longer than this cannot hold a text within the limit: every character escaped, and the other fields.</summary>
    internal long MaxLineBytes => Math.Min((6L * MaxCharacters) + 65_536, Array.MaxLength);
}
