using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Syntax;

public sealed class RobustnessTests
{
    [Fact]
    public void Random_unicode_is_cut_without_loss_and_without_throwing()
    {
        var character = Gen.OneOf(
            Gen.Choose(0, 0xFFFF).Select(i => (char)i), Gen.Choose(32, 126).Select(i => (char)i), Gen.Elements('.', ' ', '\n', '\'', '’', '-', '"', '\uD800', '\uDC00', 'é', 'ع'));
        var text = character.ListOf().Select(c => new string([.. c]));
        Prop.ForAll(text.ToArbitrary(), t =>
        {
            var parsed = Texts.Parse(t);
            var end = 0;
            foreach (var token in parsed.Sentences.SelectMany(s => s.Tokens))
            {
                Assert.True(token.Start >= end && token.End > token.Start && token.End <= t.Length);
                Assert.Equal(token.Form, t[token.Start..token.End]);
                end = token.End;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.")]
    [InlineData("-")]
    [InlineData("\uD800")]
    [InlineData("12,")]
    public void A_million_characters_without_a_space_take_linear_time(string unit)
    {
        Texts.Parse("warm up");
        string Long(int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var small = Time(Long(100_000));
        var large = Time(Long(1_000_000));
        Assert.True(large < (40 * small) + TimeSpan.FromSeconds(5), $"100 thousand {small}, a million {large}");
    }

    [Fact]
    public void Empty_and_blank_texts_have_no_sentences()
    {
        Assert.Empty(Texts.Parse("").Sentences);
        Assert.Empty(Texts.Parse(" \n\t\u00A0\u200B \r\n").Sentences);
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        Texts.Parse(text);
        return watch.Elapsed;
    }
}
