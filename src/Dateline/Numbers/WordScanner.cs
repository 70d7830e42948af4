namespace Dateline.Numbers;

/// <summary>Cuts text into words, numbers and marks in one pass: linear time, no allocation but the list it fills.</summary>
internal static class WordScanner
{
    /// <summary>Appends the words of <c>text[start..end)</c>.</summary>
    public static void Scan(ReadOnlySpan<char> text, int start, int end, WordList list, List<Word> into)
    {
        var spaced = true;
        var newlines = 0;
        var i = start;
        while (i < end)
        {
            var c = text[i];
            if (c <= ' ' || c == '\u00a0' || (c > 127 && char.IsWhiteSpace(c)))
            {
                spaced = true;
                newlines += c == '\n' ? 1 : 0;
                i++;
                continue;
            }

            var word = new Word { Start = i, Entry = -1, Spaced = spaced, Break = newlines > 1 };
            if (IsLetter(c))
            {
                i = Letters(text, i, end, list, ref word);
            }
            else if (char.IsAsciiDigit(c))
            {
                i = NumberScanner.Scan(text, i, end, ref word);
            }
            else
            {
                i = Mark(text, i, end, list, ref word);
            }

            word.End = i;
            into.Add(word);
            spaced = false;
            newlines = 0;
        }
    }

    private static bool IsLetter(char c) => (uint)((c | 32) - 'a') <= 25 || (c > 127 && char.IsLetter(c));

    private static int Letters(ReadOnlySpan<char> text, int start, int end, WordList list, ref Word word)
    {
        var hash = WordList.Start;
        var i = start;
        for (; i < end; i++)
        {
            var c = text[i];
            if (IsLetter(c))
            {
                hash = WordList.Step(hash, WordList.Fold(c));
            }
            else if (c == '.' && i + 1 < end && Dotted(text, start, i, end))
            {
                // The dots of "a.m." and "U.S." belong to the word and are left out of its hash.
            }
            else if (c is '\'' or '\u2019' && i == start + 1 && (text[start] | 32) == 'o' && i + 1 < end && IsLetter(text[i + 1]))
            {
                hash = WordList.Step(hash, '\'');
            }
            else
            {
                break;
            }
        }

        if (i < end && text[i] == '.' && i >= start + 3 && text[i - 2] == '.')
        {
            i++;
        }

        word.Capital = char.IsUpper(text[start]);
        word.Entry = list.Find(text[start..i], hash);
        return i;
    }

    /// <summary>Whether the dot at <paramref name="at"/> stands between single letters.</summary>
    private static bool Dotted(ReadOnlySpan<char> text, int start, int at, int end) =>
        (at == start + 1 || text[at - 2] == '.')
        && IsLetter(text[at + 1])
        && (at + 2 >= end || !IsLetter(text[at + 2]));

    private static int Mark(ReadOnlySpan<char> text, int start, int end, WordList list, ref Word word)
    {
        var c = text[start];
        if (c is '\'' or '\u2019' && start + 1 < end && IsLetter(text[start + 1]))
        {
            var i = start + 1;
            var hash = WordList.Step(WordList.Start, '\'');
            while (i < end && IsLetter(text[i]))
            {
                hash = WordList.Step(hash, WordList.Fold(text[i++]));
            }

            var entry = i - start <= 3 ? list.Find(text[start..i], hash) : -1;
            if (entry >= 0)
            {
                word.Entry = entry;
                return i;
            }
        }

        word.Kind = WordKind.Mark;
        word.Value = c switch
        {
            '\u2013' or '\u2014' or '\u2011' or '\u2010' or '\u2212' => '-',
            '\u2019' or '\u2018' or '`' => '\'',
            '\u201c' or '\u201d' => '"',
            _ => c,
        };
        if (c is '\u00bd' or '\u00bc' or '\u00be')
        {
            word.Kind = WordKind.Fraction;
            word.Value = c switch { '\u00bd' => 0.5, '\u00bc' => 0.25, _ => 0.75 };
        }

        return start + 1;
    }
}
