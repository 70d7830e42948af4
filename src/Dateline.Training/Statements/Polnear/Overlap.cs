namespace Dateline.Training.Statements.Polnear;

/// <summary>Character overlap of lists of disjoint spans, as PolNeAR is scored by it.</summary>
internal static class Overlap
{
    public static int Shared(ReadOnlySpan<int[]> a, ReadOnlySpan<int[]> b)
    {
        var sum = 0;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                sum += Math.Max(0, Math.Min(x[1], y[1]) - Math.Max(x[0], y[0]));
            }
        }

        return sum;
    }

    public static int Length(ReadOnlySpan<int[]> spans)
    {
        var sum = 0;
        foreach (var span in spans)
        {
            sum += span[1] - span[0];
        }

        return sum;
    }

    /// <summary>Whether a character stands in one of the spans.</summary>
    public static bool Covers(ReadOnlySpan<int[]> spans, int at)
    {
        foreach (var span in spans)
        {
            if (span[0] <= at && at < span[1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Intersection over union.</summary>
    public static double Jaccard(ReadOnlySpan<int[]> a, ReadOnlySpan<int[]> b)
    {
        var shared = Shared(a, b);
        return shared == 0 ? 0 : shared / (double)(Length(a) + Length(b) - shared);
    }
}
