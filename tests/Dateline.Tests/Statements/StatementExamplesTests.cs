using Dateline.Statements;

namespace Dateline.Tests.Statements;

/// <summary>Runs every sentence of <c>data/statements/statements.examples.tsv</c>.</summary>
public sealed class StatementExamplesTests
{
    private static readonly StatementReader Statements = new(Checkout.Data);
    private static readonly IReadOnlyList<DataRow> Rows =
        DataTable.Load(Checkout.Data.File("statements/statements.examples.tsv"), "rule", "sign", "text", "speaker", "content");

    [Fact]
    public void Every_example_behaves()
    {
        var failures = Rows.Where(r => Matches(r) != (r[1] == "+")).Select(r => $"{r.Line}: {r[0]} {r[1]} {r[2]}").ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} examples fail:\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void Every_rule_is_exercised_and_none_is_unknown()
    {
        var exercised = Rows.Where(r => r[1] == "+").SelectMany(r => Read(r[2])).SelectMany(s => s.Derivation!.Value).Select(d => d.Rule).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(StatementRules.All.Where(r => !exercised.Contains(r)));
        Assert.Empty(exercised.Where(r => !StatementRules.All.Contains(r)));
    }

    private static bool Matches(DataRow row) => Read(row[2]).Any(s =>
        s.Derivation!.Value.Any(d => d.Rule == row[0])
        && s.Speaker.Text.Contains(row[3], StringComparison.Ordinal)
        && s.Content.Any(c => c.Text.Contains(row[4], StringComparison.Ordinal)));

    private static IEnumerable<Statement> Read(string text) =>
        Statements.Read(Story.Annotate(Story.Raw(text.Replace("\\n", "\n", StringComparison.Ordinal))));
}
