using Dateline.Json;

namespace Dateline.Tests.Json;

public sealed class ReadingJsonTests
{
    [Fact]
    public void Writes_the_names_of_the_record_and_reads_them_back()
    {
        const string text = "Nubl was besieged.";
        var reading = new Reading
        {
            Report = new ReadingReport { Id = "r1", Sha256 = "00", Text = text, Sentences = [new Extent(0, 18)] },
            Events =
            [
                new EventMention
                {
                    Id = "e1",
                    Type = EventType.SiegeLifted,
                    Trigger = TextSpan.Of(text, 9, 17),
                    Time = new TimeReference { Type = TimeType.Date, Start = new DateOnly(2016, 2, 3), End = new DateOnly(2016, 2, 3) },
                },
            ],
            Relations =
            [
                new Relation { Id = "r1", Type = RelationType.MemberOf, From = Referent.Of("a"), To = Referent.Of(new Place { Name = "Nubl" }), Span = TextSpan.Of(text, 0, 4) },
            ],
        };

        var json = ReadingJson.Write(reading);

        Assert.Contains("\"type\":\"siege-lifted\"", json, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"DATE\"", json, StringComparison.Ordinal);
        Assert.Contains("\"sentences\":[[0,18]]", json, StringComparison.Ordinal);
        Assert.Contains("\"claimed_by\":[]", json, StringComparison.Ordinal);
        Assert.Contains("\"start\":\"2016-02-03\"", json, StringComparison.Ordinal);
        Assert.Equal(json, ReadingJson.Write(ReadingJson.Parse(json)));
    }
}
