using System.Collections.Immutable;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Tests.Times;

public sealed class TimeAttacherTests
{
    private static readonly DateOnly Day = new(2017, 9, 12);

    [Fact]
    public void A_time_goes_to_the_verb_it_hangs_on()
    {
        // shells hit Idlib Monday , officials said Tuesday
        var attacher = Attacher("shells hit Idlib Monday officials said Tuesday", [1, 5, 1, 1, 5, -1, 5], ["nsubj", "ccomp", "obj", "obl:tmod", "nsubj", "root", "obl:tmod"]);
        Assert.Equal("Monday", attacher.Of(0, 1, false)?.Text);
        Assert.Equal("Tuesday", attacher.Of(0, 5, false)?.Text);
    }

    [Fact]
    public void News_with_no_time_is_of_the_reports_day_or_the_day_before_and_history_of_none()
    {
        var attacher = Attacher("shells hit Idlib", [1, -1, 1], ["nsubj", "root", "obj"]);
        Assert.Equal((Day.AddDays(-1), Day, TimeBasis.Report), (attacher.Of(0, 1, false)!.Start, attacher.Of(0, 1, false)!.End, attacher.Of(0, 1, false)!.Basis));
        Assert.Null(attacher.Of(0, 1, true));
    }

    private static TimeAttacher Attacher(string text, int[] heads, string[] relations)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var (form, i) in text.Split(' ').Select((f, i) => (f, i)))
        {
            tokens.Add(new Token { Extent = new Extent(at, at + form.Length), Form = form, Lemma = form, Xpos = "NN", Head = heads[i], Deprel = relations[i] });
            at += form.Length + 1;
        }

        var raw = new RawReport { Id = "test", Sha256 = "", Bytes = ReadOnlyMemory<byte>.Empty, Text = text };
        var report = new Report { Raw = raw, Text = text, Blocks = [new Block(new Extent(0, text.Length), BlockKind.Body)] };
        var parsed = new ParsedReport(report, [new Sentence(0, new Extent(0, text.Length), tokens.ToImmutable())]);
        var published = new Published { Start = Day, End = Day, Precision = TimePrecision.Day, Basis = PublishedBasis.Given };
        var data = DataFolder.Locate();
        return new TimeAttacher(parsed, new TimeResolver(data).Resolve(parsed, new TimeFinder(data).Find(parsed), published), published);
    }
}
