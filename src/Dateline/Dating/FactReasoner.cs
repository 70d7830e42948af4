using System.Globalization;
using System.Runtime.InteropServices;
using Dateline.Numbers;
using Dateline.Times;

namespace Dateline.Dating;

/// <summary>Bounds the report's day by what it says of dated facts: "in its seventh year", "two years after Moscow intervened", who holds which office, which names are in use.</summary>
internal sealed class FactReasoner(DatingFacts facts)
{
    /// <summary>How many words after "two years after" the fact must show itself in.</summary>
    private const int Reach = 9;

    /// <summary>A length said in whole years is meant to within this share of a year before and after.</summary>
    private const double EarlyYears = 0.65;
    private const double LateYears = 1.0;

    /// <summary>Wars told of by at least this many words date a report that nothing else does.</summary>
    private const int WarWords = 2;

    private readonly DateOnly horizon = facts.Wars.Max(w => w.Start ?? default).AddYears(10);

    public void Narrow(string text, DayBounds bounds)
    {
        var words = new List<Word>(text.Length / 5);
        WordScanner.Scan(text, 0, text.Length, facts.List, words);
        var entries = new int[words.Count];
        var told = new int[facts.Wars.Count];
        var all = CollectionsMarshal.AsSpan(words);
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = all[i].Kind == WordKind.Mark ? (all[i].Value < 128 ? facts.Marks[(int)all[i].Value] : -1) : all[i].Entry;
            foreach (var war in facts.WarsOf(entries[i]))
            {
                told[war]++;
            }
        }

        var wars = told.Select((count, index) => (count, index)).Where(w => w.count > 0)
            .OrderByDescending(w => w.count).ThenByDescending(w => facts.Wars[w.index].Start).Select(w => facts.Wars[w.index]).ToList();
        for (var i = 0; i < entries.Length; i++)
        {
            if (facts.Numerals.MayBegin(words[i]))
            {
                Lengths(text, words, entries, i, wars, bounds);
            }
        }

        Offices(words, entries, text, bounds);
        Names(words, entries, text, bounds);
        Theatre(told, bounds);
    }

    /// <summary>Where an end is still open, the wars most told of bound it: the report is of their years.</summary>
    private void Theatre(int[] told, DayBounds bounds)
    {
        var most = told.Max();
        if (most < WarWords || (bounds.Low is not null && bounds.High is not null))
        {
            return;
        }

        var wars = facts.Wars.Where((_, i) => told[i] == most).ToList();
        var end = wars.Exists(w => w.End is null) ? null : wars.Max(w => w.End);
        bounds.Narrow(bounds.Low is null ? wars.Min(w => w.Start) : null, bounds.High is null ? end?.AddMonths(1) : null, $"the words tell of {string.Join(" or ", wars.Select(w => w.Id))}");
    }

    private void Lengths(string text, List<Word> words, int[] entries, int i, List<DatingFact> wars, DayBounds bounds)
    {
        var numeral = words[i].Kind == WordKind.Ordinal ? new Numeral(i + 1, words[i].Value, true, false) : facts.Numerals.Read(words, i);
        var at = numeral.End;
        if (at == i || at >= entries.Length || numeral.Value is < 1 or > 60)
        {
            return;
        }

        at += words[at].IsMark('-') ? 1 : 0;
        if (at >= entries.Length || !facts.Is(entries[at], DatingWordClass.Year))
        {
            return;
        }

        var span = text[words[i].Start..words[at].End];
        if (numeral.Ordinal)
        {
            if (i > 0 && (facts.Is(entries[i - 1], DatingWordClass.Its) || IsOfWar(entries, at + 1)))
            {
                War(wars, bounds, span, numeral.Value - 1, numeral.Value);
            }

            return;
        }

        var n = numeral.Value;
        var (early, late) = (n - EarlyYears, n + LateYears);
        if (i > 0 && facts.Is(entries[i - 1], DatingWordClass.Nearly))
        {
            (early, late) = (n - 1, n + 0.1);
        }
        else if (i > 0 && (facts.Is(entries[i - 1], DatingWordClass.Over) || facts.Is(entries[i - 1], DatingWordClass.Than)))
        {
            (early, late) = (n - 0.1, n + 1.1);
        }

        if (IsOfWar(entries, at + 1))
        {
            War(wars, bounds, span, early, late);
        }
        else if (at + 1 < entries.Length && facts.Is(entries[at + 1], DatingWordClass.After) && Deed(entries, at + 2) is { } deed)
        {
            bounds.Narrow(Years(deed.Day, early), Years(deed.Day, late), $"\"{span} after\" {deed.Id} of {deed.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>Whether a war is named after at most four words that may stand between.</summary>
    private bool IsOfWar(int[] entries, int at)
    {
        for (var steps = 0; at < entries.Length && steps < 5; steps++, at++)
        {
            if (facts.Is(entries[at], DatingWordClass.Strife))
            {
                return true;
            }

            if (!facts.Is(entries[at], DatingWordClass.Filler))
            {
                return false;
            }
        }

        return false;
    }

    private void War(List<DatingFact> wars, DayBounds bounds, string span, double early, double late)
    {
        foreach (var war in wars)
        {
            var (low, high) = (Years(war.Start!.Value, early), Years(war.Start.Value, late));
            if (bounds.Fits(low, high) && low <= (war.End ?? horizon))
            {
                bounds.Narrow(low, high, $"\"{span}\" of {war.Id}");
                return;
            }
        }
    }

    private Intervention? Deed(int[] entries, int at)
    {
        var window = entries.AsSpan(at, Math.Min(Reach, entries.Length - at));
        foreach (var deed in facts.Interventions)
        {
            if (window.ContainsAny(deed.Actors) && window.ContainsAny(deed.Deeds) && entries.AsSpan().ContainsAny(deed.Places))
            {
                return deed;
            }
        }

        return null;
    }

    private void Offices(List<Word> words, int[] entries, string text, DayBounds bounds)
    {
        var latest = new Dictionary<string, (DateOnly? Start, DateOnly? End, string Text)>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            if (facts.Offices.At(entries, i, out var terms) is not (var length and > 0) || !words[i + length - 1].Capital)
            {
                continue;
            }

            var former = i > 0 && (facts.Is(entries[i - 1], DatingWordClass.Former) || (i > 1 && words[i - 1].IsMark('-') && facts.Is(entries[i - 2], DatingWordClass.Former)));
            var (start, end) = (terms!.Min(t => t.Start), terms!.Any(t => t.End is null) ? null : terms!.Max(t => t.End));
            if (former)
            {
                (start, end) = (terms!.Min(t => t.End), null);
            }

            var id = former ? terms![0].Id + "/former" : terms![0].Id;
            if (!latest.TryGetValue(id, out var known) || known.Start < start)
            {
                latest[id] = (start, end, text[words[i].Start..words[i + length - 1].End]);
            }
        }

        foreach (var (id, term) in latest.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            bounds.Narrow(term.Start, term.End, $"\"{term.Text}\" ({id})");
        }
    }

    private void Names(List<Word> words, int[] entries, string text, DayBounds bounds)
    {
        (DatingFact Fact, string Text)? latest = null;
        for (var i = 0; i < entries.Length; i++)
        {
            if (facts.Names.At(entries, i, out var name) is var length and > 0 && words[i].Capital && (latest is null || name!.Start > latest.Value.Fact.Start))
            {
                latest = (name!, text[words[i].Start..words[i + length - 1].End]);
            }
        }

        if (latest is { } found)
        {
            bounds.Narrow(found.Fact.Start, null, $"\"{found.Text}\" is a name in use since then");
        }
    }

    private static DateOnly Years(DateOnly day, double years) => CalendarPeriod.Add(CalendarPeriod.Months(day, (int)Math.Floor(years) * 12), (int)((years - Math.Floor(years)) * 365));
}
