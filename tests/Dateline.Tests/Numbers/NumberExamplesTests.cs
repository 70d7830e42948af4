using System.Globalization;
using System.Text;
using Dateline.Numbers;

namespace Dateline.Tests.Numbers;

/// <summary>Runs data/numbers/examples.tsv: each bracketed stretch is one quantity, and there is no other; the cells of several are parted by "|".</summary>
public sealed class NumberExamplesTests
{
    private static readonly QuantityReader Reader = new(new NumberLexicon(DataFolder.Locate()));

    public static TheoryData<string, string[]> Examples()
    {
        var data = new TheoryData<string, string[]>();
        foreach (var row in DataTable.Load(Checkout.Data.File("numbers/examples.tsv"), "text", "low?", "high?", "value?", "approx?", "unit?"))
        {
            data.Add(row[0], [row[1], row[2], row[3], row[4], row[5]]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_gives_the_quantities_written_beside_it(string marked, string[] cells)
    {
        var (text, spans) = Unmark(marked);
        var wanted = spans.Select((span, i) => $"{span}: {string.Join('|', cells.Select(c => c.Split('|')[i]))}");
        Assert.Equal(wanted, Read(text).Select(Show));
    }

    [Fact]
    public void Turkish_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal("1.2 MILLION: 1200000|1200000|1200000|exact|", Show(Assert.Single(Read("1.2 MILLION people"))));
            Assert.Equal("FIFTY KILOMETERS: 50|50|50|exact|km", Show(Assert.Single(Read("FIFTY KILOMETERS away"))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Any_text_is_read_without_error()
    {
        var random = new Random(5);
        string[] parts = ["at least ", "1", "2,000", "-", "million ", "half ", "of ", "$", "%", " ", "two ", "and ", "a ", "\u00a0", "\ud83d", "٣", "to ", "between ", "999999999999999999999999999999", ".", "/", "²", "dozens "];
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));
            foreach (var quantity in Read(text))
            {
                Assert.Equal(text[quantity.Span.Start..quantity.Span.End], quantity.Span.Text);
            }
        }
    }

    private static List<Quantity> Read(string text) => Reader.Read(text, 0, text.Length, new PluralNouns(PlainSentence.Of(text, 0, text.Length)));

    private static string Show(Quantity q) => string.Create(CultureInfo.InvariantCulture,
        $"{q.Span.Text}: {q.Low}|{q.High}|{q.Value}|{Hyphened(q.Approx)}|{q.Unit}");

    private static string Hyphened(Approximation approx) => approx switch
    {
        Approximation.AtLeast => "at-least",
        Approximation.UpTo => "up-to",
        _ => approx.ToString().ToLowerInvariant(),
    };

    internal static (string Text, List<string> Spans) Unmark(string marked)
    {
        var (text, spans, open) = (new StringBuilder(), new List<string>(), 0);
        foreach (var c in marked)
        {
            if (c == '[')
            {
                open = text.Length;
            }
            else if (c == ']')
            {
                spans.Add(text.ToString(open, text.Length - open));
            }
            else
            {
                text.Append(c);
            }
        }

        return (text.ToString(), spans);
    }
}
