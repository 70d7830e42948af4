using System.Runtime.InteropServices;
using Dateline.Numbers;

namespace Dateline.Times;

/// <summary>Turns scanned words into the items that rules match: joined numbers with their classes, listed words, marks.</summary>
internal sealed class TimeItems(TimeWords words, NumeralTable numerals)
{
    private readonly NumeralReader reader = new(words.List, numerals);
    private readonly int[] markEntries = [.. Enumerable.Range(0, 128).Select(c => words.List.Find(((char)c).ToString()))];

    public void Build(ReadOnlySpan<char> text, List<Word> source, List<TimeItem> into)
    {
        var all = CollectionsMarshal.AsSpan(source);
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var word = ref all[i];
            var item = new TimeItem
            {
                Start = word.Start,
                End = word.End,
                Entry = word.Entry,
                Expression = -1,
                Spaced = word.Spaced,
                Break = word.Break,
                Capital = word.Capital,
                Value = word.Value,
                A = word.A,
                B = word.B,
                C = word.C,
            };
            switch (word.Kind)
            {
                case WordKind.Mark:
                    item.Entry = word.Value < 128 ? markEntries[(int)word.Value] : -1;
                    break;
                case WordKind.Ordinal:
                    item.Classes = Bit(TimeSymbol.Ord);
                    break;
                case WordKind.Decade:
                    item.Classes = Bit(TimeSymbol.Decade);
                    break;
                case WordKind.Clock:
                    item.Classes = Bit(TimeSymbol.Clock);
                    break;
                case WordKind.Date:
                    item.Classes = Bit(TimeSymbol.Date);
                    break;
                default:
                    if (word.Kind != WordKind.Text || (word.Entry >= 0 && reader.MayBegin(word)))
                    {
                        i = Number(source, i, ref item);
                    }
                    else if (word.Entry < 0)
                    {
                        item.Classes = word.Capital ? Bit(TimeSymbol.Cap) : ByEnding(text[word.Start..word.End]);
                    }

                    break;
            }

            into.Add(item);
        }
    }

    private int Number(List<Word> source, int first, ref TimeItem item)
    {
        var numeral = reader.Read(source, first);
        if (numeral.End == first)
        {
            return first;
        }

        ref readonly var word = ref CollectionsMarshal.AsSpan(source)[first];
        if (numeral.End > first + 1)
        {
            item.End = source[numeral.End - 1].End;
            item.Entry = -1;
        }

        item.Value = numeral.Value;
        if (numeral.Ordinal)
        {
            item.Classes = Bit(TimeSymbol.Ord);
            return numeral.End - 1;
        }

        item.Classes = Bit(TimeSymbol.Num) | (numeral.Value <= 60 ? Bit(TimeSymbol.Small) : 0);
        var plain = numeral.End == first + 1 ? word.Digits : 0;
        var value = numeral.Value;
        if (plain is 1 or 2)
        {
            item.Classes |= (value is >= 1 and <= 31 ? Bit(TimeSymbol.Dom) : 0) | (value <= 24 ? Bit(TimeSymbol.Hour) : 0) | (plain == 2 ? Bit(TimeSymbol.Yy) : 0);
        }
        else if (plain == 4)
        {
            item.Classes |= (value is >= 1900 and < 2100 ? Bit(TimeSymbol.Year) : value is >= 1000 and < 2200 ? Bit(TimeSymbol.Old) : 0) | (value < 2400 && value % 100 < 60 ? Bit(TimeSymbol.Hhmm) : 0);
        }
        else if (plain == 0 && word.Kind == WordKind.Text)
        {
            item.Classes |= numeral.Spoken || (value is >= 2000 and < 2100) ? Bit(TimeSymbol.Year) : 0;
            item.Classes |= value is >= 1 and <= 12 && Math.Floor(value) == value ? Bit(TimeSymbol.Hour) : 0;
        }

        return numeral.End - 1;
    }

    private static ulong ByEnding(ReadOnlySpan<char> word) => word.Length < 4 ? 0
        : word[^1] == 's' ? Bit(TimeSymbol.Plural)
        : word[^1] == 'd' && word[^2] == 'e' && word[^3] != 'e' ? Bit(TimeSymbol.Past)
        : 0;

    private static ulong Bit(TimeSymbol symbol) => 1UL << (int)symbol;
}
