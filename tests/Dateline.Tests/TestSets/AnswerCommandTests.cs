using System.CommandLine;
using Dateline.Training.TestSets;

namespace Dateline.Tests.TestSets;

public sealed class AnswerCommandTests
{
    private static readonly InvocationConfiguration Bare = new() { EnableDefaultExceptionHandler = false };

    [Fact]
    public void Answers_stand_in_the_order_of_the_input()
    {
        using var folder = new TemporaryFolder();
        var (from, to) = (folder.Write("in.jsonl", "{\"id\": 2}\n{\"id\": 1}\n"), folder.File("out.jsonl"));

        Assert.Equal(0, new Echo().Parse([from, to]).Invoke(Bare));

        Assert.Equal("2\n1\n", File.ReadAllText(to));
    }

    [Theory]
    [InlineData("gold.jsonl", "is read-only")]
    [InlineData("in.jsonl", "is the input")]
    public void What_must_not_be_written_over_is_refused(string name, string reason)
    {
        using var folder = new TemporaryFolder();
        var (from, gold) = (folder.Write("in.jsonl", "{\"id\": 1}\n"), folder.Write("gold.jsonl", "a\n"));
        new FileInfo(gold).IsReadOnly = true;

        var refusal = Assert.Throws<InvalidDataException>(() => new Echo().Parse([from, folder.File(name)]).Invoke(Bare));

        Assert.Equal($"{folder.File(name)}: {reason}; give another file to write the answers to", refusal.Message);
        Assert.Equal(("{\"id\": 1}\n", "a\n"), (File.ReadAllText(from), File.ReadAllText(gold)));
        new FileInfo(gold).IsReadOnly = false;
    }

    private sealed class Echo() : AnswerCommand("echo", "Says the ids.", "id", "id")
    {
        protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed) => TestSetFile.Lines(input).Select(l => l["id"].ToString());
    }
}
