using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Tests.Syntax;

public sealed class NamePageTests
{
    private static readonly int Person = NameTags.Of(NameKind.Person, true);
    private static readonly int PersonInside = NameTags.Of(NameKind.Person, false);

    [Fact]
    public void A_word_knows_what_the_network_says_of_its_other_occurrences()
    {
        var page = Page(["Haddad left .", "They saw Haddad ."], (0, Person));
        Assert.Equal(1, page.Counts[5]);
        Assert.True(page.Others[(5 * NamePage.Columns) + (int)NameKind.Person] > 0.9f);
        Assert.True(page.Others[0] > 0.9f);
    }

    [Fact]
    public void Small_letters_are_another_word()
    {
        var page = Page(["Bush left .", "The bush burns ."], (0, Person));
        Assert.Equal(0, page.Counts[4]);
    }

    [Fact]
    public void Occurrences_far_away_do_not_count()
    {
        var page = Page(["Haddad left .", .. Enumerable.Repeat("They slept .", 50), "They saw Haddad ."], (0, Person));
        Assert.Equal(0, page.Counts[0]);
    }

    [Fact]
    public void Pairs_of_words_are_compared_too()
    {
        var page = Page(["Samir Haddad left .", "They saw Samir Haddad ."], (0, Person), (1, PersonInside));
        Assert.True(page.Joined[6] > 0.9f);
        Assert.True(page.Joined[0] < 0.1f);
        Assert.Equal(-1, page.Joined[4]);
    }

    private static NamePage Page(string[] sentences, params (int Word, int Tag)[] sure)
    {
        string[] forms = [.. sentences.SelectMany(s => s.Split(' '))];
        List<int> starts = [0];
        foreach (var sentence in sentences)
        {
            starts.Add(starts[^1] + sentence.Split(' ').Length);
        }

        var page = new NamePage();
        page.Clear(forms.Length);
        for (var i = 0; i < forms.Length; i++)
        {
            page.Scores.AsSpan(i * NetworkShape.Names, NetworkShape.Names).Clear();
            page.Scores[(i * NetworkShape.Names) + sure.FirstOrDefault(s => s.Word == i).Tag] = 9;
        }

        page.Compare(forms, [.. forms.Select(WordShape.Lower)], new ulong[forms.Length], [.. starts]);
        return page;
    }
}
