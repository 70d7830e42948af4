using System.Text.Json;

namespace Dateline.Tests.Events;

/// <summary>The thirteen sentences that coders of events were compared on: act, status, sides, toll, place and whose word it is.</summary>
public sealed class ProbeTests
{
    [Theory]
    [InlineData("probe-01", "capture happened SYR/MIL > - at Khan Shaykhun by the Syrian Observatory for Human Rights; asserts")]
    [InlineData("probe-02", "airstrike happened - > SYR/CVL killed 14 CVL at Idlib by opposition activists; asserts")]
    [InlineData("probe-03", "airstrike denied RUS/MIL denied > SYR/MED at Aleppo by Russia's Defense Ministry; denies")]
    [InlineData("probe-04", "interception happened islamic-state claimed > SYR/MIL at Palmyra by The Islamic State; asserts")]
    [InlineData("probe-05", "bombing happened - > TUR/MIL killed 2 MIL injured 3 MIL at Al-Bab")]
    [InlineData("probe-06", "attack hypothetical REB > - by President Bashar Assad; asserts")]
    [InlineData("probe-07", "airstrike happened TUR/MIL > SYR/REB SYR/CVL killed 20 CVL at Syria")]
    [InlineData("probe-08", "accusation happened SYR/GOV > ISR/GOV; airstrike happened ISR/MIL accused > - at Damascus by Syria; accuses")]
    [InlineData("probe-09", "attack happened SYR/GOV > ISR/GOV at Israel by Turkey; asserts")]
    [InlineData("probe-10", "attack happened SYR/GOV > ISR/GOV at Israel by Turkey; asserts")]
    [InlineData("probe-11", "attack negated SYR/REB > TUR/MIL at Syria")]
    [InlineData("probe-12", "capture happened SYR/MIL > islamic-state at Palmyra")]
    [InlineData("probe-13", "capture happened sdf > islamic-state at Raqqa")]
    public void Each_sentence_is_read_right(string id, string told)
    {
        using var line = JsonDocument.Parse(File.ReadLines(Checkout.Shared("bench/probe.jsonl")).Single(l => l.Contains($"\"{id}\"", StringComparison.Ordinal)));
        var reading = Story.Read(line.RootElement.GetProperty("text").GetString()!, DateOnly.Parse(line.RootElement.GetProperty("published").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(told, string.Join("; ", reading.Events.Select(Told).Concat(reading.Statements.Select(s => Lower(s.Stance)))));
        Assert.DoesNotContain(reading.Events, e => e.Background);
    }

    private static string Told(EventMention e) =>
        $"{Lower(e.Type)} {Lower(e.Status)} {Parties(e.Actors)} > {Parties(e.Recipients)}"
        + string.Concat(e.Casualties.Select(c => $" {Lower(c.Effect)} {c.Low} {c.Group}"))
        + (e.Place is { } place ? $" at {place.Name}" : "") + string.Concat(e.ClaimedBy.Select(c => $" by {c.Text}"));

    private static string Parties(IEnumerable<Actor> actors) => string.Join(' ', actors.Select(Party).DefaultIfEmpty("-"));

    private static string Party(Actor a) =>
        (a.Group is "islamic-state" or "sdf" ? a.Group : a.Country is null ? a.Sector : $"{a.Country}/{a.Sector}") + (a.Basis is Basis.Stated ? "" : $" {Lower(a.Basis)}");

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
