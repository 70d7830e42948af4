using Dateline.App.Commands;
using static Dateline.Tests.App.CommandRun;

namespace Dateline.Tests.App;

public sealed class CodeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_text_file_is_read_a_sentence_a_line()
    {
        var path = folder.Write("lines.txt", "Israel accused Iran of arming Hezbollah.\r\n\r\nThe United States imposed sanctions on Iran.\n");

        var (code, output, _) = await Run("code", "--scheme", "cameo", path);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(["id\tsentence\tdate\tsource\tcode\ttarget", "1\t0\t\tISR\t112\tIRN", "3\t0\t\tUSA\t163\tIRN"], Lines(output).Select(l => string.Join('\t', l.Split('\t').Take(6))));
    }

    [Fact]
    public async Task JSON_Lines_keep_their_id_and_date()
    {
        var path = folder.Write("lines.jsonl", """{"id":"a7","date":"2014-05-06","text":"Israel accused Iran of arming Hezbollah."}""" + "\n");

        var (_, output, _) = await Run("code", "--scheme", "plover", "--format", "jsonl", path);

        Assert.Equal(
            """{"id":"a7","sentence":0,"date":"2014-05-06","source":"ISR","code":"ACCUSE-allege","target":"IRN","source_text":"Israel","event_text":"accused","target_text":"Iran","status":"happened","claimed_by":null}""",
            Assert.Single(Lines(output)));
    }

    [Fact]
    public async Task The_scheme_must_be_given()
    {
        var (code, _, error) = await Run("code", folder.Write("x.txt", "x"));

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("--scheme", error, StringComparison.Ordinal);
    }
}
