using System.Runtime.InteropServices;

namespace Dateline.Times;

/// <summary>What the time rules match: a word, a number, or an expression found by an earlier pass.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TimeItem
{
    public int Start;
    public int End;

    /// <summary>Entry in the time words, -1 where it is none.</summary>
    public int Entry;

    /// <summary>Bits of <see cref="TimeSymbol"/>: the built-in classes it belongs to.</summary>
    public ulong Classes;

    public double Value;
    public int A;
    public int B;
    public int C;

    /// <summary>Index of the expression, -1 for a word.</summary>
    public int Expression;

    public bool Spaced;
    public bool Break;
    public bool Capital;

    public readonly bool Is(TimeSymbol symbol) => (Classes & (1UL << (int)symbol)) != 0;
}
