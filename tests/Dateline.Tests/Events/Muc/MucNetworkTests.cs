using Dateline.Training.Events.Muc;

namespace Dateline.Tests.Events.Muc;

/// <summary>What the learner behind the MUC-4 adapter can learn, and that it is kept and learned anew the same.</summary>
public sealed class MucNetworkTests
{
    private static readonly MucTraining How = new(LeastDocuments: 1, Hidden: 6, Bag: 2, Epochs: 60, Rate: 0.3f, Decay: 0, Drop: 0);

    /// <summary>Feature 0 stands always; either of 1 and 2 is right, both or none are wrong.</summary>
    private static readonly (string[] Features, bool Label)[] Either =
        [(["bias"], false), (["bias", "left"], true), (["bias", "right"], true), (["bias", "left", "right"], false)];

    [Fact]
    public void Hidden_sums_learn_what_features_mean_together()
    {
        var layer = Fit().Layer;

        Assert.All(Either, e => Assert.Equal(e.Label, layer.Probabilities(e.Features)[0] > 0.5));
    }

    [Fact]
    public void A_training_gives_the_same_weights_each_time() => Assert.Equal(Written(Fit().Layer), Written(Fit().Layer));

    [Fact]
    public void The_weights_are_the_mean_of_those_after_the_last_passes()
    {
        var (one, two, mean) = (Weights(passes: 1, last: 1), Weights(passes: 2, last: 1), Weights(passes: 2, last: 2));

        Assert.NotEqual(one, two);
        Assert.All(mean, (w, f) => Assert.Equal((one[f] + two[f]) / 2, w, 0.0001f));
    }

    [Fact]
    public void A_layer_read_again_judges_as_it_did()
    {
        var layer = Fit().Layer;
        var path = Path.GetTempFileName();
        try
        {
            layer.Write(path);
            var read = MucLayer.Read(path);

            Assert.All(Either, e => Assert.Equal(layer.Probabilities(e.Features)[0], read.Probabilities(e.Features)[0], 0.05));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_score_to_start_from_is_added()
    {
        var layer = Fit().Layer;
        var odds = Odds(layer.Probabilities(["bias"])[0]);

        Assert.Equal(odds + 2, Odds(layer.Probabilities(["bias"], [2])[0]), 0.001);
    }

    [Fact]
    public void A_document_is_judged_by_layers_that_did_not_see_it()
    {
        // Five documents are five folds: what only one of them has is unknown where it is judged.
        IReadOnlyList<string[]>[] documents = [.. Enumerable.Range(0, 5).Select(d => (IReadOnlyList<string[]>)[["bias", "own" + d], ["bias"]])];

        var answers = MucFolds.Fit(documents, 1, (_, example, _) => example == 0, How with { Hidden = 0 }, null).Answers;

        Assert.All(answers, document => Assert.Equal(document[1][0], document[0][0], 6));
    }

    private static (MucLayer Layer, double[][][] Answers) Fit()
    {
        IReadOnlyList<string[]>[] documents = [.. Enumerable.Range(0, 20).Select(_ => (IReadOnlyList<string[]>)[.. Either.Select(e => e.Features)])];
        return MucFolds.Fit(documents, 1, (_, example, _) => Either[example].Label, How, null);
    }

    private static float[] Weights(int passes, int last)
    {
        var network = new MucNetwork(3, 0, 1);
        network.Train([[0], [0, 1], [0, 2], [0, 1, 2]], [[false], [true], [true], [false]], null, How with { Hidden = 0, Epochs = passes, Last = last }, 1);
        return [network.Row(0)[0], network.Row(1)[0], network.Row(2)[0]];
    }

    private static string Written(MucLayer layer)
    {
        var path = Path.GetTempFileName();
        try
        {
            layer.Write(path);
            return File.ReadAllText(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Odds(double p) => Math.Log(p / (1 - p));
}
