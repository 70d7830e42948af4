using System.Globalization;

namespace Dateline.Training.Dating;

/// <summary>A report's true day and what was found of it.</summary>
internal sealed record DatingOutcome(string Name, DateOnly Day, Published Found)
{
    /// <summary>Whether the bounds, open or not, hold the true day; a report with no bounds at all does not count.</summary>
    public bool Contains => (Found.Start is not null || Found.End is not null) && !(Found.Start > Day) && !(Found.End < Day);

    /// <summary>Days from the first to the last, or null where an end is open.</summary>
    public int? Width => Found is { Start: { } start, End: { } end } ? end.DayNumber - start.DayNumber + 1 : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Contains ? "  " : "X ")}{Name} {Day:yyyy-MM-dd} {Day.DayOfWeek} found {Found.Start:yyyy-MM-dd}..{Found.End:yyyy-MM-dd} {Found.Weekday} {Found.Basis}: {string.Join("; ", Found.Why)}");
}
