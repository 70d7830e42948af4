using Dateline.Syntax.Network;
using Dateline.Training.Syntax.Network;

namespace Dateline.Tests.Syntax.Network;

public sealed class StageFolderTests
{
    [Fact]
    public void A_finished_stage_is_read_and_not_trained_again()
    {
        var folder = Directory.CreateTempSubdirectory("dateline-stages");
        try
        {
            var stages = new StageFolder(folder.FullName);
            var (first, second) = (Weights(), Weights());
            stages.Weights("trunk", first, () => first.Names.Data[3] = 0.25f);
            stages.Weights("trunk", second, () => Assert.Fail("trained again"));
            Assert.Equal(0.25f, second.Names.Data[3]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static NetworkWeights Weights() => new(new NetworkShape { Words = 3, Upos = 4, Xpos = 5, Feats = 6, Labels = 7, Affixes = 2, Shapes = 1, Flags = 1, Embedding = 16, Width = 32, Arc = 16, Label = 16 });
}
