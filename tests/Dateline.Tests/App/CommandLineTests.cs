using Dateline.App.Commands;
using Dateline.Json;
using static Dateline.Tests.App.CommandRun;

namespace Dateline.Tests.App;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_unknown_option_names_the_likely_one_and_the_help()
    {
        var (code, output, error) = await Run("read", "--fromat", "json", "x.txt");

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Empty(output);
        Assert.Contains("unknown option --fromat, did you mean --format? see: dateline read --help", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raed", "did you mean read?")]
    [InlineData("nonsense", "unknown command nonsense")]
    public async Task An_unknown_command_names_the_likely_one(string command, string complaint)
    {
        var (code, _, error) = await Run(command);

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains(complaint, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--published", "2016-13-01", "--published must be a day as YYYY-MM-DD")]
    [InlineData("--jobs", "0", "--jobs must be a number from 1 to 1024")]
    [InlineData("--max-report", "many", "--max-report must be a number")]
    public async Task A_wrong_value_says_what_is_wanted(string option, string value, string complaint)
    {
        var (code, _, error) = await Run("read", option, value, "x.txt");

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains(complaint, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_is_one_line_each_and_the_rest_is_read()
    {
        var good = folder.Write("good.txt", "Shells hit the town of Hama on Monday, the governor said.");
        var (code, output, error) = await Run("read", Path.Combine(folder.Path, "missing.txt"), good, folder.Write("empty.txt", ""), "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Equal(good, ReadingJson.Parse(Assert.Single(Lines(output))).Report.Source);
        Assert.Equal(2, Lines(error).Length);
    }

    [Fact]
    public async Task Nothing_readable_is_exit_code_2_and_a_report_without_facts_is_0()
    {
        Assert.Equal(ExitCode.Unreadable, (await Run("read", Path.Combine(folder.Path, "missing.txt"))).Code);
        Assert.Equal(ExitCode.Done, (await Run("read", folder.Write("calm.txt", "The sun shone all day long."))).Code);
    }

    [Fact]
    public async Task Readings_come_in_the_order_of_the_input_with_any_number_of_jobs()
    {
        var lines = Enumerable.Range(0, 40).Select(n => $$"""{"id":"r{{n}}","text":"{{string.Concat(Enumerable.Repeat("The army took a village on Monday. ", 1 + (n * 7 % 11)))}}"}""");
        var path = folder.Write("many.jsonl", string.Join('\n', lines));

        var one = await Run("read", path, "--format", "jsonl", "--jobs", "1");
        var four = await Run("read", path, "--format", "jsonl", "--jobs", "4");

        Assert.Equal(one.Output, four.Output);
        Assert.Equal(Enumerable.Range(0, 40).Select(n => $"r{n}"), Lines(one.Output).Select(l => ReadingJson.Parse(l).Report.Id));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("table")]
    public async Task Every_format_prints_the_reading(string format)
    {
        var (code, output, _) = await Run("read", Checkout.File("examples/tajoura-strike.txt"), "--format", format);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("airstrike", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_puts_facts_below_their_sentences()
    {
        var (code, output, _) = await Run("explain", Checkout.File("examples/tajoura-strike.txt"));

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("[0] ", output, StringComparison.Ordinal);
        Assert.Contains("event: airstrike", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_keeps_the_sentences_and_words_of_a_CoNLL_U_file()
    {
        var given = folder.Write("a.conllu", "# sent_id = s1\n1\tTroops\t_\t_\t_\t_\t_\t_\t_\t_\n2\tleft\t_\t_\t_\t_\t_\t_\t_\t_\n\n");

        var (code, output, _) = await Run("parse", "--from", "conllu", given);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(["# sent_id = s1", "1 Troops", "2 left"], Lines(output).Select(l => string.Join(' ', l.Split('\t').Take(2))));
        Assert.Contains("root", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_has_help_with_an_example()
    {
        foreach (var command in CommandTree.Create().Subcommands.Where(c => !c.Hidden))
        {
            var (code, output, _) = await Run(command.Name, "--help");

            Assert.Equal(ExitCode.Done, code);
            Assert.Contains("Examples:", output, StringComparison.Ordinal);
        }
    }
}
