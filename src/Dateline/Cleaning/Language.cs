namespace Dateline.Cleaning;

/// <summary>Tells English from other languages by its most common words.</summary>
internal static class Language
{
    private const int SampleCharacters = 4000;
    private const int FewestWords = 5;
    private const double EnglishShare = 0.12;

    /// <summary>"en", or null where the text is too short or in another language.</summary>
    public static string? Of(string text, IReadOnlySet<string> englishWords)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleCharacters));
        var lookup = ((HashSet<string>)englishWords).GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, common) = (0, 0);
        for (var i = 0; i < sample.Length;)
        {
            if (!char.IsLetter(sample[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < sample.Length && char.IsLetter(sample[i]))
            {
                i++;
            }

            words++;
            common += lookup.Contains(sample[start..i]) ? 1 : 0;
        }

        return words >= FewestWords && common >= words * EnglishShare ? "en" : null;
    }
}
