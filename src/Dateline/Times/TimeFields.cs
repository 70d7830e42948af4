namespace Dateline.Times;

/// <summary>What a time expression says, slot by slot; 0 is "not said".</summary>
internal struct TimeFields
{
    public TimeKind Kind;
    public int Year;
    public int Month;
    public int Day;

    /// <summary>Monday 1 to Sunday 7.</summary>
    public int Weekday;

    public int Quarter;
    public int Half;

    /// <summary>Spring 1, summer 2, autumn 3, winter 4.</summary>
    public int Season;

    /// <summary>199 for the 1990s.</summary>
    public int Decade;

    /// <summary>20 for the 20th century.</summary>
    public int Century;

    /// <summary>Index in the holiday table, from 1.</summary>
    public int Holiday;

    public TimeUnit Unit;

    /// <summary>How many units; negative looks back. NaN: an unsaid plural number.</summary>
    public double Amount;

    /// <summary>Upper end of "two or three"; 0 where there is none.</summary>
    public double AmountHigh;

    /// <summary>-1 back, +1 ahead, 0 by the tense.</summary>
    public int Direction;

    public TimeAnchor Anchor;
    public DayPart Part;

    /// <summary>Hour plus one, so that 0 is "not said".</summary>
    public int HourPlus;

    public int Minute;

    /// <summary>Second day, month or year of a range inside one expression ("13-15 October"); 0 where there is none.</summary>
    public int Last;

    public TimeMod Mod;
    public TimeReferenceKind Reference;

    /// <summary>Index of the time zone word, from 1.</summary>
    public int Zone;

    /// <summary>The expression this one lies in or counts from: "the summer of <c>last year</c>", "two days before <c>Friday</c>".</summary>
    public TimeExpression? Within;

    public readonly bool HasClock => HourPlus > 0 || Part != DayPart.None;
}
