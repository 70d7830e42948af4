namespace Dateline.App.Commands;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
internal static class Spelling
{
    private const int MostEdits = 3;

    /// <summary>The known word with the fewest edits, if they are few for its length; ties go to the first.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, edits: Edits(word, candidate)))
        .Where(c => c.edits <= Math.Min(MostEdits, Math.Max(1, c.candidate.TrimStart('-').Length / 2)))
        .OrderBy(c => c.edits)
        .Select(c => c.candidate)
        .FirstOrDefault();

    /// <summary>Levenshtein distance with transpositions of neighbours (optimal string alignment), ignoring case.</summary>
    internal static int Edits(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];

        static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
    }
}
