using System.Runtime.InteropServices;

namespace Dateline.Numbers;

/// <summary>Reads quantities in plain text: number, hedge, unit, range. Linear time; thread-safe.</summary>
internal sealed class QuantityReader(NumberLexicon lexicon)
{
    private static readonly QuantityUnit Percent = new("%", "%", 1);

    public List<Quantity> Read(string text, int start, int end, PluralNouns nouns)
    {
        var words = new List<Word>((end - start) / 5);
        WordScanner.Scan(text, start, end, lexicon.List, words);
        var entries = Entries(CollectionsMarshal.AsSpan(words));
        var result = new List<Quantity>();
        for (var i = 0; i < words.Count;)
        {
            if (Core(text, words, entries, i) is { } core)
            {
                core = Range(text, words, entries, core);
                var next = core.End;
                if (Quantity(text, words, entries, core, nouns, ref next) is { } quantity)
                {
                    result.Add(quantity);
                }

                i = next;
            }
            else
            {
                i++;
            }
        }

        return result;
    }

    private int[] Entries(ReadOnlySpan<Word> words)
    {
        var entries = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            entries[i] = word.Kind != WordKind.Mark ? word.Entry
                : word.Value < 128 ? lexicon.Marks[(int)word.Value]
                : lexicon.List.Find(((char)word.Value).ToString());
        }

        return entries;
    }

    /// <summary>The number that begins at a word, or null.</summary>
    private QuantityCore? Core(string text, List<Word> words, int[] entries, int i)
    {
        var word = words[i];
        if (lexicon.Vague.At(entries, i, out var bounds) is var length and > 0)
        {
            return new(i, i + length, bounds.Low, bounds.High, bounds.Low == bounds.High ? bounds.Low : null, null, false);
        }

        if (lexicon.Fractions.At(entries, i, out var percent) is var parts and > 0 && IsFraction(text, words, entries, i, parts))
        {
            // "of", "the", "its" show that a part is meant and belong to what follows.
            var last = words[i + parts - 1];
            var trimmed = text.AsSpan(last.Start, last.End - last.Start) is "of" or "the" or "its" or "their" ? 1 : 0;
            return new(i, i + parts - trimmed, percent, percent, percent, Percent, false);
        }

        if (!lexicon.Numerals.MayBegin(word) || NumberFilter.IsName(text, words, i, w => lexicon.Is(entries[w], NumberWordClass.Label)))
        {
            return null;
        }

        var numeral = lexicon.Numerals.Read(words, i);
        if (numeral.End == i || numeral.Ordinal || numeral.Spoken)
        {
            return null;
        }

        var yearLike = word.Digits == 4 && numeral.End == i + 1 && word.Value is >= 1900 and < 2100;
        return IsTime(words, entries, i, numeral) || IsPronoun(text, words, entries, i, numeral)
            ? null
            : new(i, numeral.End, numeral.Value, numeral.Value, numeral.Value, null, yearLike);
    }

    /// <summary>"half" and "a quarter" without "of" are parts only where a hedge stands before them ("nearly half").</summary>
    private bool IsFraction(string text, List<Word> words, int[] entries, int i, int length)
    {
        var last = words[i + length - 1];
        if (text.AsSpan(last.Start, last.End - last.Start) is "of" or "the" or "its" or "their")
        {
            return true;
        }

        return lexicon.HedgesBefore.Before(entries, i, out _) > 0
            && !(i + length < words.Count && (words[i + length].IsMark('-') || lexicon.Units.At(entries, i + length, out _) > 0));
    }

    private bool IsTime(List<Word> words, int[] entries, int i, in Numeral numeral)
    {
        bool Near(int at, NumberWordClass kind) => at >= 0 && at < words.Count && lexicon.Is(entries[at], kind);
        bool Month(int at) => Near(at, NumberWordClass.Month) && words[at].Capital;
        if (Near(numeral.End, NumberWordClass.Clock))
        {
            return true;
        }

        var dayLike = numeral.Value is >= 1 and <= 31 && words[i].Digits is 1 or 2;
        return (dayLike && (Month(i - 1) || (i > 1 && words[i - 1].IsMark('.') && Month(i - 2)) || Month(numeral.End)))
            || (words[i].Digits == 4 && (Month(i - 1) || (i > 2 && (words[i - 1].IsMark(',') || words[i - 1].IsNumber) && (Month(i - 2) || Month(i - 3)))));
    }

    private bool IsPronoun(string text, List<Word> words, int[] entries, int i, in Numeral numeral) =>
        numeral.Value == 1 && numeral.End == i + 1 && words[i].Kind == WordKind.Text
        && ((i > 0 && lexicon.Is(entries[i - 1], NumberWordClass.NotOne))
            || numeral.End >= words.Count || words[numeral.End].Kind == WordKind.Mark || lexicon.Is(entries[numeral.End], NumberWordClass.OneNext)
            || text.AsSpan(words[numeral.End].Start, words[numeral.End].End - words[numeral.End].Start) is "of" or "is" or "was");

    /// <summary>Widens "20" to "20 to 30", "between 5 and 7", "two or three".</summary>
    private QuantityCore Range(string text, List<Word> words, int[] entries, QuantityCore low)
    {
        var join = low.End;
        if (low.Value is not { } first || join + 1 >= words.Count || !lexicon.Is(entries[join], NumberWordClass.Join))
        {
            return low;
        }

        var opened = low.First > 0 && lexicon.Is(entries[low.First - 1], NumberWordClass.Opener);
        var mark = words[join].Kind == WordKind.Mark;
        var and = text[words[join].Start] is 'a' or 'A';
        if ((and && !opened) || (mark && (words[join].Spaced || words[join + 1].Spaced)) || Core(text, words, entries, join + 1) is not { Value: { } second } high)
        {
            return low;
        }

        // "5 to 7 million", "two or three hundred"
        var scale = high.End - high.First > 1 && low.End - low.First == 1 && second >= 1000 && first < 1000 ? Scale(second) : 1;
        if (first * scale >= second || (text[words[join].Start] is 'o' or 'O' && second > (first * scale * 3)))
        {
            return low;
        }

        return new(low.First, high.End, first * scale, second, null, low.Unit ?? high.Unit, low.YearLike && high.YearLike);
    }

    private static double Scale(double value) => value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;

    private Quantity? Quantity(string text, List<Word> words, int[] entries, QuantityCore core, PluralNouns nouns, ref int next)
    {
        var (first, end) = (core.First, core.End);
        QuantityUnit? unit = core.Unit;
        if (first > 0 && lexicon.Currencies.Before(entries, first, out var code) > 0)
        {
            first -= first > 1 && !words[first - 1].Spaced && words[first - 2].Kind == WordKind.Text && words[first - 2].End - words[first - 2].Start <= 4 ? 2 : 1;
            unit = new(code!, code!, 1);
        }
        else if (unit is null && lexicon.Units.At(entries, end, out var found) is var length and > 0
            && IsUnit(words, end, found!))
        {
            (unit, end) = (found, end + length);
        }

        var approx = Approximation.Exact;
        if (lexicon.HedgesBefore.Before(entries, first, out var before) is var ahead and > 0)
        {
            (approx, first) = (before, first - ahead);
        }
        else if (core.Value is null && first > 0 && lexicon.Is(entries[first - 1], NumberWordClass.Opener) && core.Low < core.High)
        {
            first--;
        }

        if (lexicon.HedgesAfter.At(entries, end, out var after) is var behind and > 0)
        {
            (approx, end) = (after, end + behind);
        }

        next = end;
        if (core.YearLike && unit is null && (end >= words.Count || !nouns.At(words[end].Start) || (first > 0 && lexicon.Is(entries[first - 1], NumberWordClass.YearCue)))
            && !(approx is Approximation.Over or Approximation.AtLeast or Approximation.UpTo or Approximation.Nearly))
        {
            return null;
        }

        var (low, high) = QuantityBounds.Of(core, approx, unit);
        return new Quantity
        {
            Span = TextSpan.Of(text, words[first].Start, words[end - 1].End),
            Low = low,
            High = high,
            Value = core.Value,
            Unit = unit?.Sign,
            Approx = approx,
            Normalized = unit is null ? null : new(Convert(low, unit), Convert(high, unit), unit.Kind),
        };
    }

    /// <summary>One-letter units must touch the number or stand for themselves ("50m"), not begin a name.</summary>
    private static bool IsUnit(List<Word> words, int at, QuantityUnit unit) =>
        !words[at].Break && (words[at].Kind != WordKind.Mark || !words[at].Spaced || unit.Sign == "%")
        && (!words[at].Capital || unit.Sign is "km" or "km2" or "kg" || words[at].End - words[at].Start > 3);

    private static double? Convert(double? value, QuantityUnit unit) => value is { } number ? Math.Round(number * unit.Factor, 6) : null;
}
