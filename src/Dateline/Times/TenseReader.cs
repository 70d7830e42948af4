namespace Dateline.Times;

/// <summary>Reads what the words around an expression say of its direction: the nearest verb's tense, the preposition before it, a range it is an end of.</summary>
internal sealed class TenseReader(TimeWords words)
{
    /// <summary>How many items away a governing verb is looked for.</summary>
    private const int Reach = 24;

    private readonly int past = words.Symbol("$past");
    private readonly int future = words.Symbol("$future");
    private readonly int present = words.Symbol("$present");
    private readonly int since = words.Symbol("$since");
    private readonly int until = words.Symbol("$until");
    private readonly int before = words.Symbol("$before");
    private readonly int after = words.Symbol("$after");
    private readonly int from = words.Symbol("$from");
    private readonly int to = words.Symbol("$to");
    private readonly int between = words.Symbol("$between");
    private readonly int and = words.Symbol("and");
    private readonly int prospect = words.Symbol("$prospect");
    private readonly int will = words.Symbol("$will");
    private readonly int infinitive = words.Symbol("to");
    private readonly int lasting = words.Symbol("$lasting");
    private readonly int perfect = words.Symbol("$perfect");
    private readonly int possessive = words.Symbol("'s");
    private readonly int be = words.Symbol("be");
    private readonly int stop = words.Symbol("$stop");

    /// <summary>The tense of the verb next to item <paramref name="at"/>: leftwards first, then rightwards.</summary>
    public Tense Read(ReadOnlySpan<TimeItem> items, int at)
    {
        // "Wednesday's ruling" has come, whatever is to come of it.
        if (at + 1 < items.Length && items[at].Is(TimeSymbol.XWeekday) && words.Has(items[at + 1], possessive))
        {
            return Tense.Past;
        }

        for (var i = at - 1; i >= 0 && at - i <= Reach && !IsStop(items, i); i--)
        {
            if (TenseOf(items, i) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        for (var i = at + 1; i < items.Length && i - at <= Reach && !IsStop(items, i); i++)
        {
            if (TenseOf(items, i) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    public TimeBound BoundBefore(ReadOnlySpan<TimeItem> items, int at)
    {
        if (at == 0)
        {
            return TimeBound.None;
        }

        ref readonly var item = ref items[at - 1];
        return words.Has(item, since) || words.Has(item, from) ? TimeBound.Since
            : words.Has(item, until) ? TimeBound.Until
            : words.Has(item, before) ? TimeBound.Before
            : words.Has(item, after) ? TimeBound.After
            : words.Has(item, lasting) ? TimeBound.For
            : TimeBound.None;
    }

    /// <summary>The other end of "from X to Y", "between X and Y", "X - Y" as item indexes: (-1, later) at the first, (earlier, -1) at the second.</summary>
    public (int From, int To) RangeAt(ReadOnlySpan<TimeItem> items, int at)
    {
        if (Opens(items, at) && at + 2 < items.Length && items[at + 2].Expression >= 0 && Joins(items, at))
        {
            return (-1, at + 2);
        }

        return at >= 2 && items[at - 2].Expression >= 0 && Opens(items, at - 2) && Joins(items, at - 2) ? (at - 2, -1) : (-1, -1);
    }

    private bool Opens(ReadOnlySpan<TimeItem> items, int at) => at > 0
        && (words.Has(items[at - 1], from) || words.Has(items[at - 1], between) || words.Has(items[at - 1], since));

    private bool Joins(ReadOnlySpan<TimeItem> items, int at) =>
        words.Has(items[at + 1], to) || words.Has(items[at + 1], until) || (words.Has(items[at - 1], between) && words.Has(items[at + 1], and));

    private bool IsStop(ReadOnlySpan<TimeItem> items, int i) => words.Has(items[i], stop) || items[i].Break;

    private Tense TenseOf(ReadOnlySpan<TimeItem> items, int i)
    {
        ref readonly var item = ref items[i];
        return words.Has(item, future) || (i > 0 && words.Has(item, infinitive) && words.Has(items[i - 1], prospect)) ? Tense.Future
            : words.Has(item, past) || item.Is(TimeSymbol.Past) ? Ahead(items, i) ? Tense.Future : Perfect(items, i) ? Tense.Present : Tense.Past
            : words.Has(item, present) ? Tense.Present
            : Tense.Unknown;
    }

    /// <summary>Whether a participle stands after "will be", "to be": what is past in form lies ahead.</summary>
    private bool Ahead(ReadOnlySpan<TimeItem> items, int i)
    {
        for (var j = i - 1; j >= 0 && i - j <= 3; j--)
        {
            if (words.Has(items[j], will) || (words.Has(items[j], be) && j > 0 && words.Has(items[j - 1], infinitive)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "has" or "have" stands up to three words before a participle.</summary>
    private bool Perfect(ReadOnlySpan<TimeItem> items, int i)
    {
        for (var j = i - 1; j >= 0 && i - j <= 3; j--)
        {
            if (words.Has(items[j], perfect))
            {
                return true;
            }
        }

        return false;
    }
}
