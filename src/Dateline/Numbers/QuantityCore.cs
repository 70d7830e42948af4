namespace Dateline.Numbers;

/// <summary>The number inside a quantity: words <c>[First, End)</c>, its bounds before hedging.</summary>
/// <param name="Value">The number as written; null of "dozens" and of ranges.</param>
/// <param name="Unit">Unit that the number's own words imply ("half of" is a percentage), or null.</param>
/// <param name="YearLike">Four digits that may be a year.</param>
internal readonly record struct QuantityCore(int First, int End, double Low, double High, double? Value, QuantityUnit? Unit, bool YearLike);
