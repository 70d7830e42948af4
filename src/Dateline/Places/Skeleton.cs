namespace Dateline.Places;

/// <summary>
/// A transliteration key: consonants only, with letters that romanisations of Arabic, Persian, Pashto, Cyrillic and Burmese interchange made one.
/// It proposes candidates and never decides alone.
/// </summary>
internal static class Skeleton
{
    public static string Of(ReadOnlySpan<char> name)
    {
        var folded = PlaceNameKey.Fold(name);
        Span<char> key = stackalloc char[folded.Length];
        var n = 0;
        var start = folded.StartsWith("al", StringComparison.Ordinal) && folded.Length > 4 ? 2 : 0;
        for (var i = start; i < folded.Length; i++)
        {
            var next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            var c = folded[i] switch
            {
                'k' when next == 'h' => 'x',
                'g' when next == 'h' => 'g',
                's' when next == 'h' => 'S',
                'c' when next == 'h' => 'S',
                'd' when next == 'h' => 'd',
                't' when next == 'h' => 't',
                'z' when next == 'h' => 'j',
                'k' or 'q' or 'c' => 'k',
                'x' => 'x',
                'g' or 'j' => 'j',
                'w' or 'v' or 'u' or 'o' => 'w',
                'f' => 'f',
                'p' or 'b' => 'b',
                'z' or 's' => 's',
                'd' => 'd',
                't' => 't',
                'l' => 'l',
                'm' => 'm',
                'n' => 'n',
                'r' => 'r',
                _ => '\0',
            };
            if (c is '\0' || (c is 'w' && folded[i] is 'u' or 'o'))
            {
                continue;
            }

            if (n == 0 || key[n - 1] != c)
            {
                key[n++] = c;
            }
        }

        return new string(key[..n]);
    }
}
