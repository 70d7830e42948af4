using System.Runtime.InteropServices;

namespace Dateline.Numbers;

/// <summary>A word, number or mark of the text as the number and time rules see it; finer than tokens and free of tags.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Word
{
    /// <summary>Offsets into the text.</summary>
    public int Start;
    public int End;

    /// <summary>Index in the word list, -1 where it is not listed.</summary>
    public int Entry;

    public WordKind Kind;

    /// <summary>White space stands before it.</summary>
    public bool Spaced;

    /// <summary>An empty line stands before it.</summary>
    public bool Break;

    /// <summary>Begins with a capital.</summary>
    public bool Capital;

    /// <summary>Digits of an integer without separators, as many as there are; 0 else.</summary>
    public byte Digits;

    /// <summary>The number, or the character of a mark.</summary>
    public double Value;

    public int A;
    public int B;
    public int C;

    public readonly bool IsMark(char mark) => Kind == WordKind.Mark && Value == mark;

    public readonly bool IsNumber => Kind is WordKind.Integer or WordKind.Decimal or WordKind.Fraction;
}
