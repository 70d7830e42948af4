using Dateline.Syntax.Network;

namespace Dateline.Tests.Syntax;

public sealed class TreeDecoderTests
{
    [Fact]
    public void The_tree_is_the_best_of_all_trees_with_its_root()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var n = random.Next(1, 6);
            var width = NetworkShape.Round(n + 1);
            var scores = new float[n * width];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j <= n; j++)
                {
                    scores[(i * width) + j] = random.NextSingle();
                }
            }

            var heads = new int[n];
            TreeDecoder.Decode(scores, width, n, heads);
            Assert.Single(heads, h => h < 0);
            var root = Array.IndexOf(heads, -1);
            float Total(int[] tree) => Enumerable.Range(0, n).Sum(i => tree[i] < 0 ? 0 : scores[(i * width) + tree[i]]);
            Assert.Equal(Trees(n, root).Max(Total), Total(heads), 3);
        }
    }

    private static IEnumerable<int[]> Trees(int n, int root)
    {
        var count = (int)Math.Pow(n, n);
        for (var code = 0; code < count; code++)
        {
            var heads = new int[n];
            for (var (i, rest) = (0, code); i < n; i++, rest /= n)
            {
                heads[i] = i == root ? -1 : rest % n;
            }

            if (Enumerable.Range(0, n).All(i => Reaches(heads, i, root)))
            {
                yield return heads;
            }
        }
    }

    private static bool Reaches(int[] heads, int word, int root)
    {
        for (var steps = 0; steps <= heads.Length; steps++)
        {
            if (word == root)
            {
                return true;
            }

            word = heads[word];
        }

        return false;
    }
}
