using Dateline.Codes;

namespace Dateline.Tests.Codes;

/// <summary>Runs every sentence of <c>data/codes/codes.examples.tsv</c>.</summary>
public sealed class CodeExamplesTests
{
    [Fact]
    public void Every_example_gives_its_rows_and_no_others()
    {
        var failures = DataTable.Load(Checkout.Data.File("codes/codes.examples.tsv"), "scheme", "text", "rows")
            .Select(r => (Row: r, Found: string.Join("; ", Code(r[1], r.Parse<CodeScheme>(0)).Select(c => $"{c.Source} | {c.Code} | {c.Target}"))))
            .Where(r => r.Found != r.Row[2])
            .Select(r => $"{r.Row.Line}: {r.Row[1]} gives {r.Found}").ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} examples fail:\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void A_row_holds_the_words_and_the_claimant()
    {
        var row = Assert.Single(Code("Rebels shelled a market in Hama, the governor said.", CodeScheme.Plover));

        Assert.Equal(("t", 0, "Rebels", "shelled", "market", "the governor"), (row.Id, row.Sentence, row.SourceText, row.EventText, row.TargetText, row.ClaimedBy));
    }

    private static IEnumerable<CodedRow> Code(string text, CodeScheme scheme) =>
        Story.Reader.Code(Story.Raw(text), scheme);
}
