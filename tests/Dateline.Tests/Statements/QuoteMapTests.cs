using Dateline.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Statements;

public sealed class QuoteMapTests
{
    [Theory]
    [InlineData("He said \"we won\" today", "we won")]
    [InlineData("\u201CWe won,\u201D he said", "We won,")]
    [InlineData("\"A.\n\n\"B.\" he said", "A.|B.")]
    [InlineData("a 5\" gun and nothing more", "")]
    public void What_stands_between_the_marks_is_found(string text, string expected)
    {
        var found = QuoteMap.Of(text).Quotes.Select(q => text[q.Start..q.End].Trim());

        Assert.Equal(expected, string.Join('|', found));
    }

    [Fact]
    public void Quotations_lie_in_the_text_in_order_without_overlap() => Prop.ForAll<string?>(given =>
    {
        var text = (given ?? "").Replace('a', '"').Replace('e', '\u201D').Replace('i', ' ');
        var end = 0;
        foreach (var quote in QuoteMap.Of(text).Quotes)
        {
            if (quote.Start < end || quote.End <= quote.Start || quote.End > text.Length)
            {
                return false;
            }

            end = quote.End;
        }

        return true;
    }).QuickCheckThrowOnFailure();
}
