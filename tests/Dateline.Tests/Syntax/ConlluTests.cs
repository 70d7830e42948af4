using Dateline.Syntax;

namespace Dateline.Tests.Syntax;

public sealed class ConlluTests
{
    private const string File =
        "# sent_id = 1\n# text = Don't go there.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "3\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n3.1\tyou\tyou\tPRON\tPRP\t_\t_\t_\t3:nsubj\t_\n4\tthere\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n5\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

    [Fact]
    public void A_file_is_written_as_it_was_read() => Assert.Equal(File, ConlluWriter.Write(ConlluDocument.Parse(File)));

    [Fact]
    public void Filling_keeps_words_comments_multiword_tokens_and_empty_nodes()
    {
        var filled = Texts.Parser.Fill(ConlluDocument.Parse(File));
        var sentence = filled.Sentences[0];
        Assert.Equal(["Do", "n't", "go", "there", "."], sentence.Words.Select(w => w.Form));
        Assert.Equal("go", sentence.Words.Single(w => w.Head == -1).Form);
        Assert.Equal("do", sentence.Words[0].Lemma);
        Assert.Equal("SpaceAfter=No", sentence.Words[3].Misc);
        Assert.Equal(2, sentence.Comments.Length);
        Assert.Equal("Don't", sentence.Ranges.Single().Form);
        Assert.Equal(3, sentence.EmptyNodes.Single().After);
    }

    [Fact]
    public void A_parsed_report_is_written_with_multiword_tokens_spaces_and_names()
    {
        var text = ConlluWriter.Write(Texts.Parse("Iran's army left."));
        Assert.Contains("1-2\tIran's\t", text, StringComparison.Ordinal);
        Assert.Contains("Name=B-LOC", text, StringComparison.Ordinal);
        Assert.Contains("SpaceAfter=No", text, StringComparison.Ordinal);
        Assert.Contains("# text = Iran's army left.", text, StringComparison.Ordinal);
        Assert.Equal(text, ConlluWriter.Write(ConlluDocument.Parse(text)));
    }

    [Theory]
    [InlineData("1\tA\n", "line 1: 2 columns")]
    [InlineData("# c\n2\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "line 2: word 2 where 1 is due")]
    [InlineData("1\tA\t_\t_\t_\t_\tx\troot\t_\t_\n", "\"x\" is not a number")]
    [InlineData("1\tA\t_\t_\t_\t_\t7\troot\t_\t_\n", "is not in its sentence")]
    [InlineData("1-3\tAb\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "reaches past its sentence")]
    public void Bad_lines_are_named(string file, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => ConlluDocument.Parse(file)).Message, StringComparison.Ordinal);
}
