namespace Dateline.Syntax;

/// <summary>A token's offsets; <paramref name="Joined"/> marks a later part of a multiword token.</summary>
internal readonly record struct TokenSpan(int Start, int End, bool Joined = false)
{
    public int Length => End - Start;
}
