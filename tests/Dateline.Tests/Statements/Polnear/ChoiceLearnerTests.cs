using Dateline.Training.Statements.Polnear;

namespace Dateline.Tests.Statements.Polnear;

public sealed class ChoiceLearnerTests
{
    [Fact]
    public void The_alternative_with_the_telling_feature_is_learnt()
    {
        var groups = Enumerable.Range(0, 40).Select(i => new ChoiceGroup([[1, 10u + (uint)(i % 3)], [2, 10u + (uint)(i % 5)]], [0, 1])).ToList();

        var layer = new ChoiceLearner(rate: 0.1, decay: 1e-4).Train(groups, epochs: 5);

        Assert.True(layer.Score([2]) > layer.Score([1]));
    }

    [Fact]
    public void A_layer_is_read_as_it_was_written()
    {
        var layer = new ChoiceLearner(rate: 0.1, decay: 1e-4).Train([new ChoiceGroup([[1], [2]], [1, 0])], epochs: 5);
        using var file = new MemoryStream();

        layer.Write(file);
        file.Position = 0;

        Assert.Equal(layer.Score([1]), LinearLayer.Read(file).Score([1]), 2);
    }

    [Fact]
    public void Of_spans_that_agree_the_heaviest_is_taken_even_where_another_alone_is_likelier()
    {
        var (index, mass) = Choice.Heaviest([0.4, 0.3, 0.3], (i, j) => i == j || (i > 0 && j > 0));

        Assert.True(index > 0);
        Assert.Equal(0.6, mass, 1);
    }
}
