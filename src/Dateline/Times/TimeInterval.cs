using System.Globalization;

namespace Dateline.Times;

/// <summary>A duration between a happening and the anchor it is told by.</summary>
/// <param name="Duration">Its mention.</param>
/// <param name="Anchor">The word whose time it is counted from.</param>
/// <param name="Earlier">Whether the happening comes before the anchor.</param>
internal readonly record struct TimeInterval(Mention<TimeReference> Duration, int Anchor, bool Earlier)
{
    private const int DaysAWeek = 7;
    private const int DaysAMonth = 30;
    private const int DaysAYear = 365;

    /// <summary>Days of a duration (P2D, P3W, P4M, P2Y), and of its unit; null for hours and for unknown numbers.</summary>
    public static (int Days, int Unit)? LengthOf(string? value)
    {
        if (value is not { Length: > 2 } || value[0] != 'P' || !int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 1000)
        {
            return null;
        }

        var unit = value[^1] switch { 'D' => 1, 'W' => DaysAWeek, 'M' => DaysAMonth, 'Y' => DaysAYear, _ => 0 };
        return unit == 0 ? null : (number * unit, unit);
    }

    /// <summary>The time so far from the anchor's; the longer the unit, the looser.</summary>
    public Mention<TimeReference>? From(TimeReference anchor)
    {
        if (anchor is not { Start: { } start, End: { } end } || LengthOf(Duration.Value.Value) is not { } length)
        {
            return null;
        }

        var shift = Earlier ? -length.Days : length.Days;
        var slack = length.Unit / 4;
        return Told(CalendarPeriod.Add(start, shift - slack), CalendarPeriod.Add(end, shift + slack));
    }

    /// <summary>The days that so long a state lasted until the anchor's time.</summary>
    public Mention<TimeReference>? UpTo(TimeReference anchor) =>
        anchor is { Start: { } start, End: { } end } && LengthOf(Duration.Value.Value) is { } length ? Told(CalendarPeriod.Add(start, -length.Days), end) : null;

    private Mention<TimeReference> Told(DateOnly first, DateOnly last) => Duration with
    {
        Value = Duration.Value with { Type = TimeType.Date, Value = null, Start = first, End = last, Precision = PeriodParts.PrecisionOf(first, last), Basis = TimeBasis.Relative },
    };
}
