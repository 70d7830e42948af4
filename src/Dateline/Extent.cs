namespace Dateline;

/// <summary>Half-open offsets <c>[Start, End)</c> into a report's text, in UTF-16 code units, without the text.</summary>
public readonly record struct Extent(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(Extent other) => Start < other.End && other.Start < End;

    public bool Contains(Extent other) => Start <= other.Start && other.End <= End;
}
