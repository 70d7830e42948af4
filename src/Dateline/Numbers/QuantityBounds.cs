namespace Dateline.Numbers;

/// <summary>The inclusive bounds of a hedged number, as the annotation guide sets them.</summary>
internal static class QuantityBounds
{
    /// <summary>"nearly N" begins at this share of N (annotation guide).</summary>
    private const double NearlyFrom = 0.9;

    public static (double? Low, double? High) Of(in QuantityCore core, Approximation approx, QuantityUnit? unit)
    {
        // "over 50 people" is 51 or more; "over 50 km" begins at 50.
        var step = unit is null && core.Value is { } value && value == Math.Floor(value) ? 1 : 0;
        return approx switch
        {
            Approximation.Over => (core.Low + step, null),
            Approximation.AtLeast => (core.Low, null),
            Approximation.Under => (null, core.High - step),
            Approximation.UpTo => (null, core.High),
            Approximation.Nearly => (unit is null ? Math.Round(core.Low * NearlyFrom, MidpointRounding.AwayFromZero) : Math.Round(core.Low * NearlyFrom, 4), core.High),
            _ => (core.Low, core.High),
        };
    }
}
