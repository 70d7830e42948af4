using Dateline.Training.Evaluation;

namespace Dateline.Tests.Evaluation;

public sealed class FloorTests
{
    [Fact]
    public void The_examples_reach_their_pinned_floors()
    {
        var set = GoldSet.Present(Checkout.Root).Single(s => s.Name == "examples");
        var score = new EvaluationRun(Story.Reader).Run(set);

        Assert.Empty(score.Differing);
        Assert.Empty(Floors.Load(Checkout.File("eval/floors.json")).Failures(score));
    }

    [Fact]
    public void Gold_read_as_it_is_scores_a_hundred_and_an_empty_reading_nothing()
    {
        var set = GoldSet.Present(Checkout.Root).Single(s => s.Name == "examples");
        var nothing = set.Score(new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Equal(0, nothing.F1("slots"));
        Assert.True(nothing.Gold("events") > 40);
    }

    [Fact]
    public void A_floor_goes_down_only_with_a_reason()
    {
        var set = GoldSet.Present(Checkout.Root).Single(s => s.Name == "examples");
        var floors = new Floors { Sets = { [set.Name] = new FloorSet(set.Sha256, new(StringComparer.Ordinal) { ["slots"] = 99 }) } };
        var score = new SetScore(set, new Tally(), 0, TimeSpan.Zero, []);

        Assert.Single(floors.Failures(score));
        Assert.Single(floors.Pin(score, reason: null));
        Assert.Equal(99, floors.Sets[set.Name].Scores["slots"]);
        Assert.Empty(floors.Pin(score, "measured anew"));
        Assert.Equal(0, floors.Sets[set.Name].Scores["slots"]);
        Assert.Equal("measured anew", Assert.Single(floors.Lowered).Because);
    }
}
