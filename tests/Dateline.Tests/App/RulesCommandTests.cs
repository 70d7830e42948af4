using Dateline.App.Commands;
using static Dateline.Tests.App.CommandRun;

namespace Dateline.Tests.App;

public sealed class RulesCommandTests : IDisposable
{
    private const string Rule = "rule leaflet.drop\n  type threat\n  verb drop\n  when object is \"leaflet\"\n";
    private const string Header = "rule\tsign\tsentence\ttrigger\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_rule_of_the_users_own_is_tried_on_its_examples()
    {
        var (code, output) = await Test(Rule, Header + "mine/leaflet.drop\t+\tThe army dropped leaflets over Gaza.\tdropped\nmine/leaflet.drop\t-\tThe boy dropped a cup.\tdropped\n");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("1 rules, 2 examples, 0 failed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_example_that_fails_is_named_with_its_line()
    {
        var (code, output) = await Test(Rule, Header + "mine/leaflet.drop\t+\tThe boy dropped a cup.\tdropped\n");

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Contains("mine.examples.tsv:2: not found by mine/leaflet.drop", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_cannot_be_read_is_named_with_its_line()
    {
        var (code, output) = await Test("rule bad\n  type nonsense\n  verb go\n", Header);

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("mine.rules:2: unknown event type 'nonsense'", output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> Test(string rules, string examples)
    {
        folder.Write("mine.examples.tsv", examples);
        var (code, output, error) = await Run("rules", "test", folder.Write("mine.rules", rules));
        return (code, output + error);
    }
}
