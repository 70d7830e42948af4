namespace Dateline.Times;

/// <summary>Parts of the day; written MO, MI, AF, EV, NI, DT in TIMEX3 values.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Dawn,
}
