using System.Globalization;

namespace Dateline.Times;

/// <summary>Spells TIMEX3 values.</summary>
internal static class TimeValues
{
    private static readonly string[] UnitLetters = ["X", "S", "M", "H", "D", "D", "W", "M", "Q", "Y", "Y", "Y", "Y", "Y"];

    /// <summary>"P2W", "PT4H", "PXD", "P2Y6M" for two and a half years.</summary>
    public static string Duration(TimeUnit unit, double amount)
    {
        var (factor, letter) = unit switch
        {
            TimeUnit.Weekend => (2, "D"),
            TimeUnit.Half => (6, "M"),
            TimeUnit.Season => (3, "M"),
            TimeUnit.Decade => (10, "Y"),
            TimeUnit.Century => (100, "Y"),
            _ => (1, UnitLetters[(int)unit]),
        };
        var head = unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour ? "PT" : "P";
        if (double.IsNaN(amount))
        {
            return head + "X" + (unit == TimeUnit.Century ? "C" : letter);
        }

        var total = amount * factor;
        var whole = Math.Floor(total);
        var rest = total - whole;
        var (part, name) = unit switch
        {
            TimeUnit.Year => (12, "M"),
            TimeUnit.Hour => (60, "M"),
            TimeUnit.Minute => (60, "S"),
            TimeUnit.Day => (24, "H"),
            _ => (0, ""),
        };
        if (rest > 0.001 && part > 0)
        {
            var small = string.Create(CultureInfo.InvariantCulture, $"{(unit == TimeUnit.Day ? "T" : "")}{Math.Round(rest * part)}{name}");
            return whole > 0 ? string.Create(CultureInfo.InvariantCulture, $"{head}{whole}{letter}{small}") : head + small;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{head}{Math.Round(total, 2)}{letter}");
    }

    /// <summary>"T14:30", "TMO"; empty where no time of day is said.</summary>
    public static string Clock(in TimeFields f)
    {
        if (f.HourPlus > 0)
        {
            var hour = f.HourPlus - 1;
            if (hour < 12 && f.Part is DayPart.Afternoon or DayPart.Evening)
            {
                hour += 12;
            }

            return string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{f.Minute:D2}");
        }

        return f.Part switch
        {
            DayPart.Morning or DayPart.Dawn => "TMO",
            DayPart.Midday => "TMI",
            DayPart.Afternoon => "TAF",
            DayPart.Evening => "TEV",
            DayPart.Night => "TNI",
            DayPart.Daytime => "TDT",
            _ => "",
        };
    }

    public static string Reference(TimeReferenceKind kind) => kind switch
    {
        TimeReferenceKind.Past => "PAST_REF",
        TimeReferenceKind.Future => "FUTURE_REF",
        _ => "PRESENT_REF",
    };

    /// <summary>"P1D", "XXXX-WXX-5", "XXXX-10".</summary>
    public static string Set(in TimeFields f) => f switch
    {
        { Weekday: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{f.Weekday}{Clock(f)}"),
        { Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{f.Month:D2}"),
        { Part: not DayPart.None } => "XXXX-XX-XX" + Clock(f),
        _ => Duration(f.Unit, f.Amount),
    };
}
