using System.Collections.Immutable;

namespace Dateline.Times;

/// <summary>Symbols one of which must stand beside a match, or none of which may; empty allows all.</summary>
internal sealed record TimeContext(ImmutableArray<int> Wanted, ImmutableArray<int> Barred)
{
    public bool Allows(TimeWords words, ReadOnlySpan<TimeItem> items, int at)
    {
        if (Wanted.IsEmpty && Barred.IsEmpty)
        {
            return true;
        }

        var inside = at >= 0 && at < items.Length;
        return (Wanted.IsEmpty || (inside && Any(words, items[at], Wanted))) && !(inside && Any(words, items[at], Barred));
    }

    private static bool Any(TimeWords words, in TimeItem item, ImmutableArray<int> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol < TimeWords.FirstListed ? item.Is((TimeSymbol)symbol) : words.Has(item, symbol))
            {
                return true;
            }
        }

        return false;
    }
}
