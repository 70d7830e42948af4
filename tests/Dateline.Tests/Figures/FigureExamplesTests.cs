using System.Globalization;
using Dateline.Figures;
using Dateline.Statements;

namespace Dateline.Tests.Figures;

/// <summary>Runs every sentence of <c>data/figures/figures.examples.tsv</c>.</summary>
public sealed class FigureExamplesTests
{
    private static readonly FigureReader Figures = new(Checkout.Data);
    private static readonly IReadOnlyList<DataRow> Rows =
        DataTable.Load(Checkout.Data.File("figures/figures.examples.tsv"), "rule", "sign", "text", "measure", "low", "high");

    [Fact]
    public void Every_example_behaves()
    {
        var failures = Rows.Where(r => Matches(r) != (r[1] == "+")).Select(r => $"{r.Line}: {r[0]} {r[1]} {r[2]}").ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} examples fail:\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void Every_rule_is_exercised_and_none_is_unknown()
    {
        var exercised = Rows.Where(r => r[1] == "+").SelectMany(r => Read(r[2]).Figures).SelectMany(s => s.Derivation!.Value).Select(d => d.Rule).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(FigureRules.All.Where(r => !exercised.Contains(r)));
        Assert.Empty(exercised.Where(r => !FigureRules.All.Contains(r)));
    }

    [Fact]
    public void Two_units_of_one_quantity_are_one_figure()
    {
        var reading = Read("The rebels hold 20,000 square kilometers (7,722 square miles) of desert.");

        Assert.Single(reading.Figures, f => f.Measure == Measure.TerritoryArea);
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void Two_units_that_do_not_agree_are_a_warning()
    {
        var reading = Read("The rebels hold 20,000 square kilometers (17,000 square miles) of desert.");

        Assert.Contains(reading.Warnings, w => w.What.Contains("not the same quantity", StringComparison.Ordinal));
    }

    private static bool Matches(DataRow row) => Read(row[2]).Figures.Any(f =>
        f.Derivation!.Value.Any(d => d.Rule == row[0]) && f.Measure == row.Parse<Measure>(3) && f.Low == Number(row[4]) && f.High == Number(row[5]));

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    private static FigureReading Read(string text) =>
        Figures.Read(Story.Annotate(Story.Raw(text)), [], []);
}
