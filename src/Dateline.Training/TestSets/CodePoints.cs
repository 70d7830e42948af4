namespace Dateline.Training.TestSets;

/// <summary>Offsets of test sets count code points, ours UTF-16 code units.</summary>
internal static class CodePoints
{
    /// <summary>UTF-16 offset of each code point, and of the end.</summary>
    public static int[] ToUnits(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || !char.IsSurrogatePair(text[i - 1], text[i]))
            {
                units.Add(i);
            }
        }

        units.Add(text.Length);
        return [.. units];
    }

    /// <summary>Code point of each UTF-16 offset, and of the end.</summary>
    public static int[] OfUnits(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 1; i <= text.Length; i++)
        {
            points[i] = points[i - 1] + (i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]) ? 0 : 1);
        }

        return points;
    }
}
