using System.Globalization;

namespace Dateline.Dating;

/// <summary>What is known so far of the report's day; narrowed by each finding that fits the earlier ones.</summary>
internal sealed class DayBounds
{
    private readonly List<string> why = [];

    public DateOnly? Low { get; private set; }

    public DateOnly? High { get; private set; }

    public IReadOnlyList<string> Why => why;

    /// <summary>Takes a finding in, and its reason; a finding that contradicts what stands is left out.</summary>
    /// <returns>Whether the bounds became narrower.</returns>
    public bool Narrow(DateOnly? low, DateOnly? high, string reason)
    {
        var (from, to) = (Later(Low, low), Earlier(High, high));
        if ((from == Low && to == High) || (from is { } a && to is { } b && a > b))
        {
            return false;
        }

        (Low, High) = (from, to);
        why.Add(string.Create(CultureInfo.InvariantCulture, $"{reason}: {Text(low)}..{Text(high)}"));
        return true;
    }

    public bool Fits(DateOnly? low, DateOnly? high) => !(Later(Low, low) is { } a && Earlier(High, high) is { } b && a > b);

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
