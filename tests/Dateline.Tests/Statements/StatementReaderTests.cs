using Dateline.Ingest;
using Dateline.Statements;

namespace Dateline.Tests.Statements;

public sealed class StatementReaderTests
{
    private static readonly DataFolder Data = DataFolder.Locate();
    private static readonly ReportReader Reader = new(Data);
    private static readonly StatementReader Statements = new(Data);

    [Fact]
    public void A_quotation_over_sentences_gives_a_statement_each_with_one_speaker()
    {
        var read = Read("\"The hospital has no power. We need fuel now,\" Dr. Ahmed Salem said.");

        Assert.Equal(["The hospital has no power", "We need fuel now"], read.Select(s => s.Content[0].Text));
        Assert.All(read, s => Assert.Equal(StatementKind.Direct, s.Kind));
        Assert.Single(read.Select(s => s.Speaker.Text).Distinct());
    }

    [Fact]
    public void A_quotation_split_by_its_cue_has_two_spans()
    {
        var statement = Assert.Single(Read("\"The road is closed,\" the mayor said, \"and nobody can leave the valley.\""));

        Assert.Equal(2, statement.Content.Length);
    }

    [Fact]
    public void A_pronoun_speaks_for_the_last_person()
    {
        var read = Read("Omar Haddad, the mayor, said the water plant was hit. He said engineers were on their way.");

        Assert.Contains("Haddad", read[^1].Speaker.Name, StringComparison.Ordinal);
        Assert.Equal("He", read[^1].Speaker.Text);
    }

    [Fact]
    public void The_outlet_ends_the_chain()
    {
        var statement = Assert.Single(Read("The army said the town was quiet.", outlet: "Example Wire"));

        Assert.Equal("Example Wire", statement.Relay[^1].Text);
    }

    [Fact]
    public void Every_span_stands_at_its_offsets()
    {
        const string text = "\"We hold the hill,\" a commander told reporters on Friday. Residents denied that, saying shelling went on.";

        foreach (var span in Read(text).SelectMany(s => s.Content.Append(s.Cue!).Append(s.Speaker.Span!)))
        {
            Assert.Equal(span.Text, text[span.Start..span.End]);
        }
    }

    private static List<Statement> Read(string text, string? outlet = null) =>
        [.. Statements.Read(Reader.Annotate(Reader.Parse(new RawReport { Id = "x", Sha256 = "", Bytes = default, Text = text, Outlet = outlet })))];
}
