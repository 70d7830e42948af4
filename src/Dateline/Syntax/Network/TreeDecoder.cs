namespace Dateline.Syntax.Network;

/// <summary>The best tree with one root under arc scores (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class TreeDecoder
{
    /// <summary>Fills <paramref name="heads"/> (-1 for the root) from n rows of scores; column n is the root.</summary>
    public static void Decode(ReadOnlySpan<float> scores, int width, int n, Span<int> heads)
    {
        var (root, least) = (0, float.PositiveInfinity);
        for (var i = 0; i < n; i++)
        {
            var row = scores.Slice(i * width, n + 1);
            var best = -1;
            for (var j = 0; j < n; j++)
            {
                best = j != i && (best < 0 || row[j] > row[best]) ? j : best;
            }

            heads[i] = best;
            var loss = (best < 0 ? 0 : row[best]) - row[n];
            (root, least) = loss < least ? (i, loss) : (root, least);
        }

        heads[root] = -1;
        if (!IsTree(heads[..n]))
        {
            Edmonds(scores, width, n, root, heads);
        }
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        Span<int> seen = stackalloc int[Math.Min(heads.Length, 1024)];
        if (heads.Length > seen.Length)
        {
            seen = new int[heads.Length];
        }

        seen.Clear();
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == i + 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Contracts cycles one after another; nodes of a cycle share its representative.</summary>
    private static void Edmonds(ReadOnlySpan<float> scores, int width, int n, int root, Span<int> heads)
    {
        var weights = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                weights[i, j] = i == j || i == root ? double.NegativeInfinity : scores[(i * width) + j];
            }
        }

        var found = Solve(weights, n, root);
        for (var i = 0; i < n; i++)
        {
            heads[i] = i == root ? -1 : found[i];
        }
    }

    private static int[] Solve(double[,] weights, int n, int root)
    {
        var heads = new int[n];
        for (var i = 0; i < n; i++)
        {
            heads[i] = i == root ? -1 : 0;
            for (var j = 0; i != root && j < n; j++)
            {
                heads[i] = j != i && (heads[i] == i || weights[i, j] > weights[i, heads[i]]) ? j : heads[i];
            }
        }

        var cycle = Cycle(heads);
        if (cycle is null)
        {
            return heads;
        }

        var inside = new bool[n];
        var sum = 0.0;
        foreach (var i in cycle)
        {
            inside[i] = true;
            sum += weights[i, heads[i]];
        }

        // The smaller graph: nodes outside the cycle in order, then the cycle as its last node.
        var outside = Enumerable.Range(0, n).Where(i => !inside[i]).ToArray();
        var m = outside.Length + 1;
        var smaller = new double[m, m];
        var (enters, leaves) = (new int[m], new int[m]);
        for (var a = 0; a < m - 1; a++)
        {
            for (var b = 0; b < m - 1; b++)
            {
                smaller[a, b] = weights[outside[a], outside[b]];
            }

            smaller[m - 1, a] = smaller[a, m - 1] = double.NegativeInfinity;
            foreach (var i in cycle)
            {
                var into = weights[i, outside[a]] - weights[i, heads[i]] + sum;
                if (into > smaller[m - 1, a])
                {
                    (smaller[m - 1, a], enters[a]) = (into, i);
                }

                if (weights[outside[a], i] > smaller[a, m - 1])
                {
                    (smaller[a, m - 1], leaves[a]) = (weights[outside[a], i], i);
                }
            }
        }

        smaller[m - 1, m - 1] = double.NegativeInfinity;
        var solved = Solve(smaller, m, Array.IndexOf(outside, root));
        for (var a = 0; a < m - 1; a++)
        {
            heads[outside[a]] = solved[a] < 0 ? -1 : solved[a] == m - 1 ? leaves[a] : outside[solved[a]];
        }

        var entry = enters[solved[m - 1]];
        heads[entry] = outside[solved[m - 1]];
        return heads;
    }

    private static List<int>? Cycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == i + 1)
            {
                var cycle = new List<int>();
                var member = at;
                do
                {
                    cycle.Add(member);
                    member = heads[member];
                }
                while (member != at);
                return cycle;
            }
        }

        return null;
    }
}
