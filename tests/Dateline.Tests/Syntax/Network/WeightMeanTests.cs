using Dateline.Syntax.Network;
using Dateline.Training.Syntax.Network;

namespace Dateline.Tests.Syntax.Network;

public sealed class WeightMeanTests
{
    [Fact]
    public void Each_training_begins_at_the_same_weights_and_their_mean_is_left()
    {
        var weights = Weights();
        weights.Embedding.Data[0] = 1;
        var mean = new WeightMean(weights);
        foreach (var step in (float[])[1, 3])
        {
            mean.Restore();
            Assert.Equal(1, weights.Embedding.Data[0]);
            weights.Embedding.Data[0] += step;
            weights.Tags.Data[5] += step;
            mean.Add();
        }

        mean.Finish();
        Assert.Equal(3, weights.Embedding.Data[0]);
        Assert.Equal(2, weights.Tags.Data[5]);
    }

    private static NetworkWeights Weights() => new(new NetworkShape { Words = 3, Upos = 4, Xpos = 5, Feats = 6, Labels = 7, Affixes = 2, Shapes = 1, Flags = 1, Embedding = 16, Width = 32, Arc = 16, Label = 16 });
}
