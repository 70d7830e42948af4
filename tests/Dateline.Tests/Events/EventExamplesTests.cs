using Dateline.Events;
using Dateline.Rules;

namespace Dateline.Tests.Events;

/// <summary>Runs every sentence of <c>data/events/events.examples.tsv</c>.</summary>
public sealed class EventExamplesTests
{
    private static readonly Lazy<List<(RuleExample Example, string? Complaint, Reading Reading)>> Checked = new(() =>
        [.. RuleExampleFile.Load(Checkout.Data.File("events/events.examples.tsv")).Select(e => (e, RuleExampleCheck.Complaint(Story.Reader, e, out var reading), reading))]);

    [Fact]
    public void Every_example_behaves()
    {
        var complaints = Checked.Value.Where(c => c.Complaint is not null).Select(c => c.Complaint).ToList();

        Assert.True(complaints.Count == 0, $"{complaints.Count} examples fail:\n{string.Join('\n', complaints)}");
    }

    [Fact]
    public void Every_rule_has_an_example()
    {
        var exercised = Checked.Value.Select(c => c.Example.Rule).ToHashSet(StringComparer.Ordinal);

        var bare = EventRuleBook.Load(Checkout.Data, []).Rules.Select(r => r.Id).Where(id => !exercised.Contains(id)).ToList();

        Assert.True(bare.Count == 0, $"rules without an example: {string.Join(", ", bare)}");
    }

    [Fact]
    public void Every_type_has_three_positive_examples_and_a_negative_one()
    {
        var types = EventRuleBook.Load(Checkout.Data, []).Rules.Where(r => r.Type is not null).ToDictionary(r => r.Id, r => r.Type!.Value, StringComparer.Ordinal);
        var positive = Checked.Value.Where(c => c.Example.Positive).SelectMany(c => c.Reading.Events.Select(x => x.Type)).CountBy(t => t).ToDictionary();
        var negative = Checked.Value.Where(c => !c.Example.Positive && types.ContainsKey(c.Example.Rule)).Select(c => types[c.Example.Rule]).ToHashSet();

        var thin = Enum.GetValues<EventType>()
            .Where(t => positive.GetValueOrDefault(t) < 3 || (!negative.Contains(t) && t != EventType.Casualties))
            .Select(t => $"{t}: {positive.GetValueOrDefault(t)} positive, {(negative.Contains(t) ? "a" : "no")} negative")
            .ToList();

        Assert.True(thin.Count == 0, string.Join('\n', thin));
    }
}
