using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Cuts the tokens of a sentence into <see cref="WordUnit"/>s.</summary>
internal sealed class UnitReader(Vocabulary vocabulary)
{
    private const int LongestWord = 64;

    public void Read(string text, Sentence sentence, List<WordUnit> units)
    {
        units.Clear();
        for (var token = 0; token < sentence.Length; token++)
        {
            var (start, end) = (sentence[token].Start, sentence[token].End);
            if (IsPossessive(text.AsSpan(start, end - start)))
            {
                continue;
            }

            for (var at = start; at < end;)
            {
                if (IsGap(text[at]))
                {
                    at++;
                    continue;
                }

                var stop = at + 1;
                while (stop < end && !IsGap(text[stop]))
                {
                    stop++;
                }

                Add(text, token, at, stop, units);
                at = stop;
            }
        }
    }

    private static bool IsPossessive(ReadOnlySpan<char> form) =>
        form is "'s" or "’s" or "'" or "’" or "'S" or "’S" or "`s" or "ʼs";

    private static bool IsGap(char c) => !char.IsLetterOrDigit(c) && c is not ('\'' or '’' or '.' or '`' or 'ʼ');

    private void Add(string text, int token, int start, int end, List<WordUnit> units)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var word = text.AsSpan(start, end - start);
        var length = Vocabulary.Fold(Trimmed(word), folded);
        if (length == 0)
        {
            return;
        }

        var stem = length > 3 && folded[length - 1] == 's' ? vocabulary.Find(folded[..(length - 1)]) : Vocabulary.Unknown;
        units.Add(new WordUnit(token, vocabulary.Find(folded[..length]), stem, start, end, CaseOf(word)));
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    private static WordCase CaseOf(ReadOnlySpan<char> word)
    {
        var (upper, letters, first, digits) = (0, 0, false, false);
        foreach (var c in word)
        {
            digits |= char.IsDigit(c);
            if (char.IsLetter(c))
            {
                first = letters == 0 ? char.IsUpper(c) : first;
                letters++;
                upper += char.IsUpper(c) ? 1 : 0;
            }
        }

        if (letters == 0)
        {
            return WordCase.Upper;
        }

        // "M23" is written as an acronym is
        return (letters > 1 && upper >= letters - 1 && upper > 1) || (digits && upper == letters) ? WordCase.Upper : first || upper > 0 ? WordCase.Title : WordCase.Lower;
    }
}
