using Dateline.Training.Statements.Polnear;

namespace Dateline.Tests.Statements.Polnear;

public sealed class PolnearArticlesTests
{
    [Fact]
    public void Offsets_are_code_points_outside_and_code_units_inside()
    {
        const string Text = "\U0001F44D Nia said yes.";
        using var folder = new TemporaryFolder();
        var path = folder.Write("in.jsonl", """{"docid":"a","text":"TEXT","annotations":[{"attributions":[{"source":[{"spans":[[2,5]]}],"cue":[{"spans":[[6,10]]}],"content":[{"spans":[[11,14]]}]}]}]}""".Replace("TEXT", Text, StringComparison.Ordinal));

        var (_, text, gold) = Assert.Single(PolnearArticles.Read(new FileInfo(path)));

        Assert.Equal("Nia", text[gold[0].Source[0][0]..gold[0].Source[0][1]]);
        Assert.Equal([2, 5], Assert.Single(PolnearArticles.InCodePoints(text, gold)).Source[0]);
    }
}
