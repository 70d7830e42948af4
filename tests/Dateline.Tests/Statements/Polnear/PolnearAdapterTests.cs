using Dateline.Training.Statements.Polnear;

namespace Dateline.Tests.Statements.Polnear;

public sealed class PolnearAdapterTests
{
    private static readonly PolnearAdapter Adapter = new(Checkout.Data);
    private static readonly PolnearModel Model = PolnearModel.Load(PolnearAdapter.Folder(Checkout.Data));

    [Theory]
    [InlineData("The mayor said that the bridge would open in spring.", "The mayor", "said", "that the bridge would open in spring")]
    [InlineData("\"The bridge will open in spring,\" the mayor said. \"It cost too much.\"", "the mayor", "said", "\"The bridge will open in spring,\" \"It cost too much.\"")]
    [InlineData("The bridge will open in spring, according to the mayor.", "the mayor", "according to", "The bridge will open in spring")]
    [InlineData("The mayor promised that the bridge would open.", "The mayor", "promised", "that the bridge would open")]
    public void Source_cue_and_content_are_chosen(string body, string source, string cue, string content)
    {
        var text = "An old bridge.\n\n" + body;
        var attribution = Assert.Single(PolnearAdapter.Read(Adapter.Annotate("t", text), Model));

        Assert.Equal(source, Words(text, attribution.Source));
        Assert.Equal(cue, Words(text, attribution.Cue));
        Assert.Equal(content, Words(text, attribution.Content));
    }

    [Fact]
    public void A_sentence_in_which_nobody_speaks_has_no_attribution() =>
        Assert.Empty(PolnearAdapter.Read(Adapter.Annotate("t", "The bridge opened in spring after nine years of work."), Model));

    private static string Words(string text, int[][] spans) => string.Join(' ', spans.Select(s => text[s[0]..s[1]]));
}
