using Dateline.Training.Statements.Polnear;

namespace Dateline.Tests.Statements.Polnear;

public sealed class OverlapTests
{
    [Fact]
    public void Spans_around_a_gap_are_compared_by_their_characters()
    {
        int[][] gold = [[0, 10], [20, 30]];

        Assert.Equal(1, Overlap.Jaccard(gold, gold));
        Assert.Equal(20 / 30.0, Overlap.Jaccard(gold, [[0, 30]]), 6);
        Assert.Equal(0, Overlap.Jaccard(gold, [[10, 20]]));
    }
}
