namespace Dateline.Storage;

/// <summary>The five kinds of fact that a case keeps.</summary>
public enum FactKind
{
    Statement,
    Event,
    Figure,
    Relation,
    Control,
}
