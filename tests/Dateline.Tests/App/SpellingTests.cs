using Dateline.App.Commands;

namespace Dateline.Tests.App;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("--fromat", "--format")]
    [InlineData("--job", "--jobs")]
    [InlineData("--zzzzzz", null)]
    public void Names_the_nearest_word_if_it_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, Spelling.Nearest(word, ["--format", "--jobs", "--explain"]));
}
