namespace Dateline.Times;

/// <summary>Carries out a rule's assignments on what it matched.</summary>
internal static class TimeBuilder
{
    /// <summary>The fields a match stands for.</summary>
    /// <returns>False where a value does not fit (30 February, hour 25), so that the match is dropped.</returns>
    public static bool TryBuild(TimeWords words, ReadOnlySpan<TimeItem> items, List<TimeExpression> found, in TimeMatch match, out TimeFields fields)
    {
        fields = default;
        foreach (var assignment in match.Rule!.Assignments)
        {
            if (assignment.Slot < 0)
            {
                Set(ref fields, assignment.Field, assignment.Constant);
                continue;
            }

            var offset = match.Slots![assignment.Slot];
            if (offset < 0)
            {
                continue;
            }

            ref readonly var item = ref items[match.First + offset];
            if (item.Expression >= 0)
            {
                Copy(ref fields, assignment.Field, found[item.Expression]);
            }
            else
            {
                Read(words, item, assignment, ref fields);
            }
        }

        return Fits(fields);
    }

    private static void Copy(ref TimeFields fields, TimeField field, TimeExpression source)
    {
        switch (field)
        {
            case TimeField.Take:
                fields = source.Fields;
                break;
            case TimeField.Within:
                fields.Within = source;
                break;
            case TimeField.Part:
                (fields.Part, fields.HourPlus, fields.Minute, fields.Zone) = (source.Fields.Part, source.Fields.HourPlus, source.Fields.Minute, source.Fields.Zone);
                break;
            case TimeField.Last:
                fields.Last = source.Fields.Year;
                break;
            case TimeField.Year:
                fields.Year = source.Fields.Year;
                break;
            case TimeField.High:
                fields.AmountHigh = source.Fields.Amount;
                break;
            default:
                break;
        }
    }

    private static void Read(TimeWords words, in TimeItem item, in TimeAssignment assignment, ref TimeFields fields)
    {
        if (item.Is(TimeSymbol.Clock) && assignment.Symbol == (int)TimeSymbol.Clock)
        {
            (fields.HourPlus, fields.Minute) = (item.A + 1, item.B);
            return;
        }

        if (assignment.Symbol == (int)TimeSymbol.Hhmm)
        {
            (fields.HourPlus, fields.Minute) = (((int)item.Value / 100) + 1, (int)item.Value % 100);
            return;
        }

        if (assignment.Symbol == (int)TimeSymbol.Date)
        {
            (fields.Year, fields.Month, fields.Day) = (item.A, item.B, item.C);
            return;
        }

        var value = assignment.Symbol < TimeWords.FirstListed ? item.Value
            : words.TryValue(item, assignment.Symbol, out var listed) ? listed : 0;
        if (assignment.Symbol == (int)TimeSymbol.Decade)
        {
            value = value < 100 ? (value / 10) + 190 : value / 10;
        }

        Set(ref fields, assignment.Field, (value * assignment.Constant) + assignment.Add);
    }

    private static void Set(ref TimeFields fields, TimeField field, double value)
    {
        var whole = double.IsNaN(value) ? 0 : (int)value;
        switch (field)
        {
            case TimeField.Kind: fields.Kind = (TimeKind)whole; break;
            case TimeField.Year: fields.Year = whole; break;
            case TimeField.Month: fields.Month = whole; break;
            case TimeField.Day: fields.Day = whole; break;
            case TimeField.Weekday: fields.Weekday = whole; break;
            case TimeField.Quarter: fields.Quarter = whole; break;
            case TimeField.Half: fields.Half = whole; break;
            case TimeField.Season: fields.Season = whole; break;
            case TimeField.Decade: fields.Decade = whole; break;
            case TimeField.Century: fields.Century = whole; break;
            case TimeField.Holiday: fields.Holiday = whole; break;
            case TimeField.Unit: fields.Unit = (TimeUnit)whole; break;
            case TimeField.N: fields.Amount = value; break;
            case TimeField.High: fields.AmountHigh = value; break;
            case TimeField.Dir: fields.Direction = whole; break;
            case TimeField.Anchor: fields.Anchor = (TimeAnchor)whole; break;
            case TimeField.Part: fields.Part = (DayPart)whole; break;
            case TimeField.Hour: fields.HourPlus = whole + 1; break;
            case TimeField.Minute: fields.Minute = whole; break;
            case TimeField.Last: fields.Last = whole; break;
            case TimeField.Mod: fields.Mod = (TimeMod)whole; break;
            case TimeField.Ref: fields.Reference = (TimeReferenceKind)whole; break;
            case TimeField.Zone: fields.Zone = whole; break;
            case TimeField.Noon: fields.HourPlus = whole == 12
                ? fields.HourPlus < 13 ? fields.HourPlus + 12 : fields.HourPlus
                : fields.HourPlus == 13 ? 1 : fields.HourPlus; break;
            default: break;
        }
    }

    private static bool Fits(in TimeFields fields) => fields switch
    {
        { Kind: TimeKind.None } => false,
        { HourPlus: > 25 } or { Minute: > 59 } or { Month: < 0 or > 12 } or { Day: > 31 } => false,
        { Day: > 0, Month: > 0 } => fields.Day <= DateTime.DaysInMonth(fields.Year > 0 ? fields.Year : 2000, fields.Month),
        { Quarter: > 4 } or { Half: > 2 } or { Century: > 30 } or { Amount: > 100_000 } => false,
        _ => true,
    };
}
