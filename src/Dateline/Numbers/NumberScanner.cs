namespace Dateline.Numbers;

/// <summary>Reads what begins with a digit: integers with separators, decimals, ordinals, decades, clock times, numeric dates, fractions.</summary>
internal static class NumberScanner
{
    /// <summary>Fills the word and returns the offset after it.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start, int end, ref Word word)
    {
        var i = Digits(text, start, end, out var value, out var digits);
        word.Kind = WordKind.Integer;
        word.Value = value;
        word.Digits = (byte)Math.Min(digits, 20);
        if (i < end && digits <= 4 && text[i] is '-' or '/' or '.' && NumericDate(text, start, i, end, (int)value, digits, ref word) is var dated and > 0)
        {
            return dated;
        }

        if (i < end && digits <= 2 && value < 25 && text[i] == ':' && Clock(text, i, end, (int)value, ref word) is var clocked and > 0)
        {
            return clocked;
        }

        var grouped = Groups(text, i, end, digits, ref word);
        if (grouped > i)
        {
            i = grouped;
        }

        if (i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            var j = Digits(text, i + 1, end, out var fraction, out var places);
            word.Kind = WordKind.Decimal;
            word.Value += fraction / Math.Pow(10, places);
            word.Digits = 0;
            return j;
        }

        return Suffix(text, i, end, digits, ref word);
    }

    private static int Digits(ReadOnlySpan<char> text, int start, int end, out double value, out int count)
    {
        var i = start;
        value = 0;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            value = (value * 10) + (text[i++] - '0');
        }

        count = i - start;
        return i;
    }

    private static int Groups(ReadOnlySpan<char> text, int i, int end, int digits, ref Word word)
    {
        if (digits > 3)
        {
            return i;
        }

        while (i + 3 < end && IsGroupMark(text, i) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
            && (i + 4 >= end || !char.IsAsciiDigit(text[i + 4])))
        {
            word.Value = (word.Value * 1000) + ((text[i + 1] - '0') * 100) + ((text[i + 2] - '0') * 10) + (text[i + 3] - '0');
            word.Digits = 0;
            i += 4;
        }

        return i;
    }

    /// <summary>A comma, a no-break space, or a plain space before "000" separates thousands.</summary>
    private static bool IsGroupMark(ReadOnlySpan<char> text, int i) => text[i] is ',' or '\u00a0' or '\u202f' or '\u2009'
        || (text[i] == ' ' && text[i + 1] == '0' && text[i + 2] == '0' && text[i + 3] == '0');

    private static int Suffix(ReadOnlySpan<char> text, int i, int end, int digits, ref Word word)
    {
        if (i + 1 < end && IsWordEnd(text, i + 2, end))
        {
            var (a, b) = (text[i] | 32, text[i + 1] | 32);
            if ((a, b) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h'))
            {
                word.Kind = WordKind.Ordinal;
                return i + 2;
            }
        }

        if (digits is 2 or 4 && word.Digits == digits && word.Value % 10 == 0)
        {
            var mark = i < end && text[i] is '\'' or '\u2019' ? 1 : 0;
            if (i + mark < end && text[i + mark] == 's' && IsWordEnd(text, i + mark + 1, end))
            {
                word.Kind = WordKind.Decade;
                return i + mark + 1;
            }
        }

        if (i + 1 < end && text[i] == '/' && char.IsAsciiDigit(text[i + 1]))
        {
            var j = Digits(text, i + 1, end, out var below, out var count);
            if (count == 1 && below > word.Value && below is 2 or 3 or 4 or 5 or 8)
            {
                word.Kind = WordKind.Fraction;
                word.Value /= below;
                return j;
            }
        }

        return i;
    }

    private static bool IsWordEnd(ReadOnlySpan<char> text, int i, int end) => i >= end || !char.IsLetterOrDigit(text[i]);

    private static int Clock(ReadOnlySpan<char> text, int i, int end, int hour, ref Word word)
    {
        var j = Digits(text, i + 1, end, out var minute, out var count);
        if (count != 2 || minute > 59)
        {
            return 0;
        }

        (word.Kind, word.A, word.B, word.C) = (WordKind.Clock, hour, (int)minute, -1);
        if (j + 2 < end && text[j] == ':')
        {
            var k = Digits(text, j + 1, end, out var second, out count);
            if (count == 2 && second < 60)
            {
                word.C = (int)second;
                return k;
            }
        }

        return j;
    }

    /// <summary>"2016-02-08", "2016/02/08", "2/8/2016", "8.2.2016", "08-02-2016": month first with slashes, day first else, unless it cannot be; 0 where it is no date.</summary>
    private static int NumericDate(ReadOnlySpan<char> text, int start, int i, int end, int first, int digits, ref Word word)
    {
        var mark = text[i];
        var j = Digits(text, i + 1, end, out var second, out var secondDigits);
        if (secondDigits is < 1 or > 2 || j >= end || text[j] != mark)
        {
            return 0;
        }

        var k = Digits(text, j + 1, end, out var third, out var thirdDigits);
        var (year, month, day) = (0, 0, 0);
        if (digits == 4 && thirdDigits is 1 or 2)
        {
            (year, month, day) = (first, (int)second, (int)third);
        }
        else if (digits <= 2 && (thirdDigits == 4 || (thirdDigits == 2 && mark == '/')))
        {
            year = (int)third + (thirdDigits == 4 ? 0 : third < 50 ? 2000 : 1900);
            (month, day) = first > 12 || (mark != '/' && second <= 12) ? ((int)second, first) : (first, (int)second);
        }

        if (year is < 1000 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || !(IsWordEnd(text, k, end) || IsTimeMark(text, k, end) || char.IsUpper(text[k]))
            || (start > 0 && text[start - 1] is '/' or '-'))
        {
            return 0;
        }

        (word.Kind, word.A, word.B, word.C) = (WordKind.Date, year, month, day);
        return k;
    }

    /// <summary>The T of "2016-02-08T10:00".</summary>
    private static bool IsTimeMark(ReadOnlySpan<char> text, int i, int end) =>
        i + 1 < end && text[i] == 'T' && char.IsAsciiDigit(text[i + 1]);
}
