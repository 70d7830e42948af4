namespace Dateline.Statements;

/// <summary>Tokens <c>[First, End)</c> of one sentence.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public static readonly TokenRange None = new(-1, -1);

    public int Length => End - First;

    public bool IsEmpty => End <= First;

    public bool Covers(int token) => First <= token && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
