namespace Dateline.Numbers;

/// <summary>A number read from words <c>[first, End)</c>.</summary>
/// <param name="End">Index after its last word.</param>
/// <param name="Value">Its value; of an ordinal the rank.</param>
/// <param name="Ordinal">Whether it is an ordinal.</param>
/// <param name="Spoken">Whether it is spelled like a year: "nineteen ninety-six".</param>
internal readonly record struct Numeral(int End, double Value, bool Ordinal, bool Spoken);
