using System.Runtime.InteropServices;

namespace Dateline.Numbers;

/// <summary>Joins digits and number words into numbers: "1.2 million", "two hundred and fifty", "two and a half", "twenty-five", "nineteen ninety-six".</summary>
internal sealed class NumeralReader(WordList list, NumeralTable table)
{
    private readonly (NumeralKind Kind, double Value)[] numerals = table.For(list);

    public NumeralKind KindOf(in Word word) => word.Kind == WordKind.Text && word.Entry >= 0 ? numerals[word.Entry].Kind : NumeralKind.None;

    /// <summary>Whether a number may begin here.</summary>
    public bool MayBegin(in Word word) => word.IsNumber
        || (word.Entry >= 0 && numerals[word.Entry].Kind is NumeralKind.Unit or NumeralKind.Ten or NumeralKind.Article or NumeralKind.Ordinal or NumeralKind.Hundred or NumeralKind.Dozen or NumeralKind.Scale);

    /// <summary>Reads the number that begins at word <paramref name="first"/>; End is <paramref name="first"/> where none does.</summary>
    public Numeral Read(List<Word> source, int first)
    {
        var words = CollectionsMarshal.AsSpan(source);
        var none = new Numeral(first, 0, false, false);
        ref readonly var word = ref words[first];
        if (word.IsNumber)
        {
            return Digits(words, first);
        }

        var kind = KindOf(word);
        return kind switch
        {
            NumeralKind.Ordinal => new Numeral(first + 1, numerals[word.Entry].Value, true, false),
            NumeralKind.Article => first + 1 < words.Length && !words[first + 1].Break
                && KindOf(words[first + 1]) is NumeralKind.Hundred or NumeralKind.Dozen or NumeralKind.Scale
                && IsSpelled(words[first + 1])
                ? Spelled(words, first + 1, true) : none,
            NumeralKind.Unit or NumeralKind.Ten => Spelled(words, first, false),
            _ => none,
        };
    }

    /// <summary>Scales of one or two letters ("m", "bn") count only after digits.</summary>
    private static bool IsSpelled(in Word word) => word.End - word.Start > 3;

    private Numeral Digits(ReadOnlySpan<Word> words, int first)
    {
        var (value, i) = (words[first].Value, first + 1);
        if (i < words.Length && words[first].Kind == WordKind.Integer && words[i].Kind == WordKind.Fraction)
        {
            value += words[i++].Value;
        }

        if (After(words, i) is var half and > 0)
        {
            (value, i) = (value + numerals[words[half - 1].Entry].Value, half);
        }

        while (i < words.Length && !words[i].Break && ScaleAt(words, i, out var scale, out var end))
        {
            (value, i) = (value * scale, end);
        }

        return new Numeral(i, value, false, false);
    }

    private bool ScaleAt(ReadOnlySpan<Word> words, int i, out double scale, out int end)
    {
        end = i + 1;
        scale = 0;
        if (words[i].IsMark('-') && i + 1 < words.Length && !words[i].Spaced && !words[i + 1].Spaced)
        {
            i++;
            end++;
        }

        var kind = KindOf(words[i]);
        if (kind is not (NumeralKind.Hundred or NumeralKind.Scale or NumeralKind.Dozen) || (!IsSpelled(words[i]) && words[i].Spaced && words[i].End - words[i].Start == 1))
        {
            return false;
        }

        scale = numerals[words[i].Entry].Value;
        return true;
    }

    /// <summary>Index after "and a half" that begins at <paramref name="i"/>, or 0.</summary>
    private int After(ReadOnlySpan<Word> words, int i) => i + 2 < words.Length
        && KindOf(words[i]) == NumeralKind.And && KindOf(words[i + 1]) == NumeralKind.Article && KindOf(words[i + 2]) == NumeralKind.Part ? i + 3 : 0;

    private Numeral Spelled(ReadOnlySpan<Word> words, int first, bool one)
    {
        double total = 0, group = one ? 1 : 0;
        var (i, last, spoken) = (first, NumeralKind.None, false);
        var ordinal = false;
        while (i < words.Length && !ordinal)
        {
            var at = i;
            if (i > first && words[i].Break)
            {
                break;
            }

            if (i > first && words[i].IsMark('-') && i + 1 < words.Length && !words[i].Spaced && !words[i + 1].Spaced)
            {
                at++;
            }
            else if (i > first && KindOf(words[i]) == NumeralKind.And && i + 1 < words.Length && last is NumeralKind.Hundred or NumeralKind.Scale
                && KindOf(words[i + 1]) is NumeralKind.Unit or NumeralKind.Ten)
            {
                at++;
            }

            var kind = KindOf(words[at]);
            var value = kind == NumeralKind.None ? 0 : numerals[words[at].Entry].Value;
            var fits = kind switch
            {
                NumeralKind.Unit => last is NumeralKind.None or NumeralKind.Hundred or NumeralKind.Scale || (last == NumeralKind.Ten && value is > 0 and < 10),
                NumeralKind.Ten => last is NumeralKind.None or NumeralKind.Hundred or NumeralKind.Scale || IsYearHead(last, group, total),
                NumeralKind.Ordinal => last == NumeralKind.Ten && value < 10 && at > i,
                NumeralKind.Hundred or NumeralKind.Dozen => last is NumeralKind.Unit or NumeralKind.Ten || (one && at == first),
                NumeralKind.Scale => IsSpelled(words[at]) && (last != NumeralKind.None || one),
                _ => false,
            };
            if (!fits)
            {
                break;
            }

            switch (kind)
            {
                case NumeralKind.Ten when last == NumeralKind.Unit:
                    (group, spoken) = ((group * 100) + value, true);
                    break;
                case NumeralKind.Hundred or NumeralKind.Dozen:
                    group *= value;
                    break;
                case NumeralKind.Scale:
                    (total, group) = (total + ((group == 0 ? 1 : group) * value), 0);
                    break;
                default:
                    group += value;
                    break;
            }

            ordinal = kind == NumeralKind.Ordinal;
            (i, last) = (at + 1, kind);
        }

        if (After(words, i) is var half and > 0)
        {
            var value = total + group + numerals[words[half - 1].Entry].Value;
            while (half < words.Length && !words[half].Break && ScaleAt(words, half, out var scale, out var end))
            {
                (value, half) = (value * scale, end);
            }

            return new Numeral(half, value, false, false);
        }

        return new Numeral(i, total + group, ordinal, spoken);
    }

    /// <summary>"nineteen" and "twenty" may head a spoken year: nineteen ninety-six.</summary>
    private static bool IsYearHead(NumeralKind last, double group, double total) => total == 0 && last == NumeralKind.Unit && group is >= 16 and <= 20;
}
