using System.Collections.Immutable;
using Dateline.Tests.Numbers;
using Dateline.Times;

namespace Dateline.Tests.Times;

/// <summary>Runs data/times/examples.tsv, told on Monday 8 February 2016: the bracketed stretch is one time, read by the rule named; "-" rows hold no time.</summary>
public sealed class TimeExamplesTests
{
    private static readonly IReadOnlyList<DataRow> Rows = DataTable.Load(Checkout.Data.File("times/examples.tsv"), "rule", "text", "type", "value?");
    private static readonly TimeReader Reader = new(DataFolder.Locate());
    private static readonly TimeResolver Resolver = new(DataFolder.Locate());
    private static readonly DateOnly Day = new(2016, 2, 8);

    public static TheoryData<string, string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Rows)
        {
            data.Add(row[0], row[1], row[2], row[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_is_read_by_its_rule(string rule, string marked, string type, string value)
    {
        var (text, spans) = NumberExamplesTests.Unmark(marked);
        var found = Reader.Read(text, 0, text.Length);
        if (type == "-")
        {
            Assert.Empty(found.Select(f => f.Span.Text));
            return;
        }

        var published = new Published { Start = Day, End = Day, Precision = TimePrecision.Day, Basis = PublishedBasis.Given };
        var resolved = Resolver.Resolve([.. found], published);
        var at = found.FindIndex(f => f.Span.Text == spans[0]);
        Assert.True(at >= 0, $"found {string.Join(", ", found.Select(f => f.Span.Text))}");
        Assert.Equal((rule, type, value), (found[at].Rule, resolved[at].Type.ToString().ToUpperInvariant(), resolved[at].Value));
    }

    [Fact]
    public void Each_rule_has_an_example()
    {
        var shown = Rows.Select(r => r[0]).ToHashSet();
        Assert.Empty(Reader.Rules.Select(r => r.Id).Where(id => !shown.Contains(id)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Turkish_culture_changes_nothing()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal(["FRIDAY", "APRIL 16 2017"], Reader.Read("IT FELL ON FRIDAY, AFTER APRIL 16 2017", 0, 38).Select(t => t.Span.Text));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Any_text_is_read_without_error()
    {
        var random = new Random(3);
        string[] parts = ["May ", "the ", "last ", "31", " ", "February ", "-", "2016", "week", "s ", "two ", "ago ", ",", ".", "first ", "quarter ", "of ", "a ", "99:99", "25:10", "12:60", "\n\n", "\ud83d", "’s ", "0000-00-00", "9999999999", "century ", "billion ", "years ", "before ", "Friday "];
        for (var i = 0; i < 4000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => parts[random.Next(parts.Length)]));
            var found = Reader.Read(text, 0, text.Length);
            foreach (var published in new[] { new Published(), new Published { Start = DateOnly.MinValue, End = DateOnly.MaxValue }, new Published { Start = Day, End = Day.AddYears(1), Weekday = DayOfWeek.Tuesday } })
            {
                Assert.Equal(found.Count, Resolver.Resolve(found.ToImmutableArray(), published).Length);
            }
        }
    }

    [Fact]
    public void Long_text_without_a_break_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("the last first two May ", 100_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Reader.Read(text, 0, text.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
