using Dateline.Actors;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Actors;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("U.S.", "us")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Jama'at", "jamaat")]
    [InlineData("İzmir", "izmir")]
    [InlineData("Séléka", "seleka")]
    public void Folding_drops_case_marks_and_stops(string word, string folded) => Assert.Equal(folded, Vocabulary.Fold(word));

    [Fact]
    public void Press_spellings_have_one_number()
    {
        var vocabulary = new Vocabulary([("hizbollah", "hezbollah")]);
        Assert.Equal(vocabulary.Find("hezbollah"), vocabulary.Find("hizbollah"));
        Assert.Equal(Vocabulary.Unknown, vocabulary.Find("unheard"));
    }

    [Fact]
    public void Folding_twice_is_folding_once() => Prop.ForAll<NonNull<string>>(text =>
    {
        var once = Vocabulary.Fold(text.Get);
        return Vocabulary.Fold(once) == once;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_without_failure() => Prop.ForAll<NonNull<string>>(text =>
        ActorReports.Read(text.Get + " rebels (ABC) said he").Actors.All(m => m.Value.Text.Length > 0)).QuickCheckThrowOnFailure();
}
