namespace Dateline.Times;

/// <summary>The classes an expression found by one pass has for the next.</summary>
internal static class ExpressionClasses
{
    public static ulong Of(in TimeFields f)
    {
        var bits = Bit(TimeSymbol.XExpr);
        switch (f.Kind)
        {
            case TimeKind.Duration:
                return bits | Bit(TimeSymbol.XDur);
            case TimeKind.Reference or TimeKind.Set or TimeKind.Span or TimeKind.Block:
                return bits;
            case TimeKind.Shift:
                return bits | Bit(TimeSymbol.XDate);
            default:
                break;
        }

        if (f.HasClock)
        {
            var bare = f is { Kind: TimeKind.Relative, Unit: TimeUnit.Day, Amount: 0, Direction: 0 };
            return bits | (bare ? Bit(f.HourPlus > 0 ? TimeSymbol.XClock : TimeSymbol.XPart) : 0);
        }

        bits |= Bit(TimeSymbol.XDate);
        var unit = UnitOf(f);
        bits |= unit switch
        {
            TimeUnit.Day => Bit(TimeSymbol.XDay),
            TimeUnit.Week or TimeUnit.Weekend => Bit(TimeSymbol.XWeek) | Bit(TimeSymbol.XPeriod),
            TimeUnit.Month => Bit(TimeSymbol.XMonth) | Bit(TimeSymbol.XPeriod),
            TimeUnit.Quarter => Bit(TimeSymbol.XQuarter) | Bit(TimeSymbol.XPeriod),
            TimeUnit.Season => Bit(TimeSymbol.XSeason) | Bit(TimeSymbol.XPeriod),
            TimeUnit.Half => Bit(TimeSymbol.XHalf) | Bit(TimeSymbol.XPeriod),
            TimeUnit.Year => Bit(TimeSymbol.XYear) | Bit(TimeSymbol.XPeriod),
            TimeUnit.Decade => Bit(TimeSymbol.XDecade) | Bit(TimeSymbol.XPeriod),
            _ => Bit(TimeSymbol.XCentury) | Bit(TimeSymbol.XPeriod),
        };
        if (f.Kind == TimeKind.Weekday)
        {
            bits |= Bit(TimeSymbol.XWeekday);
        }

        if (f is { Kind: TimeKind.Calendar, Year: 0, Within: null } && unit <= TimeUnit.Half)
        {
            bits |= Bit(TimeSymbol.XOpen);
        }

        return bits;
    }

    /// <summary>The finest unit an expression names.</summary>
    public static TimeUnit UnitOf(in TimeFields f) => f.Kind switch
    {
        TimeKind.Weekday => TimeUnit.Day,
        TimeKind.Relative or TimeKind.Shift or TimeKind.Duration or TimeKind.Span or TimeKind.Set => f.Unit,
        TimeKind.Calendar => f switch
        {
            { Day: > 0 } or { Holiday: > 0 } => TimeUnit.Day,
            { Month: > 0 } => TimeUnit.Month,
            { Quarter: > 0 } => TimeUnit.Quarter,
            { Season: > 0 } => TimeUnit.Season,
            { Half: > 0 } => TimeUnit.Half,
            { Year: > 0 } => TimeUnit.Year,
            { Decade: > 0 } => TimeUnit.Decade,
            _ => TimeUnit.Century,
        },
        _ => TimeUnit.None,
    };

    private static ulong Bit(TimeSymbol symbol) => 1UL << (int)symbol;
}
