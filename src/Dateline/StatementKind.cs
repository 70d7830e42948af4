namespace Dateline;

/// <summary>Whether the words of a statement are quoted, told, or both.</summary>
public enum StatementKind
{
    Direct,
    Indirect,
    Mixed,
}
