namespace Dateline;

/// <summary>How a figure is hedged.</summary>
public enum Approximation
{
    Exact,
    About,
    Over,
    AtLeast,
    Under,
    UpTo,
    Nearly,
}
