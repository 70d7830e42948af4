namespace Dateline.Storage;

/// <summary>Which stretch of a result is wanted: 0-based offset, and how many at most.</summary>
public readonly record struct PageRequest(int Offset, int Limit)
{
    public static readonly PageRequest First = new(0, 50);
}
