using System.Text;
using Dateline.Events;
using Dateline.Ingest;

namespace Dateline.Tests.Events;

/// <summary>Runs every sentence of <c>data/events/events.examples.tsv</c>.</summary>
public sealed class EventExamplesTests
{
    private static readonly DataFolder Data = DataFolder.Locate();
    private static readonly ReportReader Reader = new(Data);

    private static readonly Lazy<List<(string Rule, bool Positive, string Sentence, string Trigger, Reading Reading)>> Examples = new(() =>
        [.. File.ReadLines(Data.File("events/events.examples.tsv")).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'))
            .Select(c => (c[0], c[1] == "+", c[2], c[3], Read(c[2])))]);

    [Fact]
    public void Positive_examples_are_found_by_their_rule()
    {
        var missed = Examples.Value
            .Where(e => e.Positive && !e.Reading.Events.Any(x => Rules(x).Contains(e.Rule) && x.Trigger.Text.Contains(e.Trigger, StringComparison.OrdinalIgnoreCase)))
            .Select(e => $"{e.Rule}: {e.Sentence} -> {string.Join("; ", e.Reading.Events.Select(x => $"{x.Type} '{x.Trigger.Text}' {Rules(x).FirstOrDefault()}"))}")
            .ToList();

        Assert.True(missed.Count == 0, $"{missed.Count} not found:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Negative_examples_are_not_events_of_their_rule()
    {
        var wrong = Examples.Value
            .Where(e => !e.Positive && (e.Rule.StartsWith("00-", StringComparison.Ordinal)
                ? e.Reading.Events.Any(x => x.Trigger.Text.Contains(e.Trigger, StringComparison.OrdinalIgnoreCase))
                : e.Reading.Events.Any(x => Rules(x).Contains(e.Rule))))
            .Select(e => $"{e.Rule}: {e.Sentence} -> {string.Join("; ", e.Reading.Events.Select(x => $"{x.Type} '{x.Trigger.Text}'"))}")
            .ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} found:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Every_rule_has_an_example()
    {
        var exercised = Examples.Value.Select(e => e.Rule).ToHashSet(StringComparer.Ordinal);

        var bare = EventRuleBook.Load(Data).Rules.Select(r => r.Id).Where(id => !exercised.Contains(id)).ToList();

        Assert.True(bare.Count == 0, $"rules without an example: {string.Join(", ", bare)}");
    }

    [Fact]
    public void Every_type_has_three_positive_examples_and_a_negative_one()
    {
        var types = EventRuleBook.Load(Data).Rules.Where(r => r.Type is not null).ToDictionary(r => r.Id, r => r.Type!.Value, StringComparer.Ordinal);
        var positive = Examples.Value.Where(e => e.Positive).SelectMany(e => e.Reading.Events.Select(x => x.Type)).CountBy(t => t).ToDictionary();
        var negative = Examples.Value.Where(e => !e.Positive && types.ContainsKey(e.Rule)).Select(e => types[e.Rule]).ToHashSet();

        var thin = Enum.GetValues<EventType>()
            .Where(t => positive.GetValueOrDefault(t) < 3 || (!negative.Contains(t) && t != EventType.Casualties))
            .Select(t => $"{t}: {positive.GetValueOrDefault(t)} positive, {(negative.Contains(t) ? "a" : "no")} negative")
            .ToList();

        Assert.True(thin.Count == 0, string.Join('\n', thin));
    }

    private static IEnumerable<string> Rules(EventMention mention) => mention.Derivation!.Value.Where(d => d.What == "trigger" || d.Rule.StartsWith("events/toll", StringComparison.Ordinal)).Select(d => d.Rule);

    private static Reading Read(string sentence) => Reader.Read(
        new RawReport { Id = "x", Sha256 = "00", Bytes = Encoding.UTF8.GetBytes(sentence), Text = sentence, Published = new DateOnly(2024, 5, 15), PublishedBasis = PublishedBasis.Given },
        new ReadingOptions(Explain: true));
}
