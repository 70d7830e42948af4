using Dateline.Relations;
using Dateline.Statements;

namespace Dateline.Tests.Relations;

/// <summary>Runs every sentence of <c>data/relations/relations.examples.tsv</c>.</summary>
public sealed class RelationExamplesTests
{
    private static readonly RelationReader Relations = new(Checkout.Data, new(() => new TieReader(new TieLexicon(Checkout.Data))));
    private static readonly IReadOnlyList<DataRow> Rows =
        DataTable.Load(Checkout.Data.File("relations/relations.examples.tsv"), "rule", "sign", "text", "type", "from", "to");

    [Fact]
    public void Every_example_behaves()
    {
        var failures = Rows.Where(r => Matches(r) != (r[1] == "+")).Select(r => $"{r.Line}: {r[0]} {r[1]} {r[2]}").ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} examples fail:\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void Every_pattern_of_tie_is_exercised()
    {
        var exercised = Rows.Where(r => r[1] == "+").Select(r => r[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Enum.GetNames<TiePattern>().Select(p => "relations/" + p.ToLowerInvariant()).Where(p => !exercised.Contains(p)));
    }

    private static bool Matches(DataRow row) => Read(row[2]).Any(r =>
        r.Derivation!.Value.Any(d => d.Rule == row[0] || d.Rule.StartsWith(row[0] + ".", StringComparison.Ordinal))
        && r.Type == row.Parse<RelationType>(3) && Text(r.From).Contains(row[4], StringComparison.Ordinal) && Text(r.To).Contains(row[5], StringComparison.Ordinal));

    private static string Text(Referent party) =>
        string.Join(' ', party.Actor?.Text, party.Actor?.Name, party.Place?.Text, party.Place?.Name, party.Text);

    private static IEnumerable<Relation> Read(string text) =>
        Relations.Read(Story.Annotate(Story.Raw(text)), []);
}
